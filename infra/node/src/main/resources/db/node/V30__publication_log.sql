-- What this node says to the county, record by record: the header of every published event and the hash that chains it to
-- the one before. The payload stays in domain_event_entry. A row is written once and sent again with the same bytes.
-- recorded_at is text, because the hash covers it to the last digit.

create table publication_log (
    epoch           integer      not null,
    seq             bigint       not null,
    global_index    bigint       not null unique references domain_event_entry (globalIndex),
    event_id        varchar(255) not null unique,
    type            varchar(255) not null,
    rev             integer      not null,
    occurred_on     date         not null,
    recorded_at     varchar(255) not null,
    prev_hash       char(64)     not null,
    hash            char(64)     not null,
    acknowledged_at timestamptz,
    primary key (epoch, seq)
);
