-- Read model of what the unit did or met with as a whole, one row an event.

create table rm_unit_fact (
    event_id    varchar(255) not null primary key,
    type        varchar(255) not null,
    occurred_on date         not null,
    recorded_at timestamptz  not null,
    payload     jsonb        not null
);

create index rm_unit_fact_by_type on rm_unit_fact (type, occurred_on);

-- Callers choose the ids of their requests.

alter table handled_request alter column request_id type text;
