-- What became of parked records since. A row is never deleted: it is open until the record is taken in or known, or until
-- a person set it aside; what was set aside can still be read again.

alter table parked_record
    add column tries         integer not null default 0,
    add column last_tried    timestamptz,
    add column resolved_at   timestamptz,
    add column outcome       text,
    add column resolved_by   text,
    add column set_aside_at  timestamptz,
    add column set_aside_why text,
    add column set_aside_by  text;

create index parked_record_unresolved on parked_record (reason, node) where resolved_at is null;
