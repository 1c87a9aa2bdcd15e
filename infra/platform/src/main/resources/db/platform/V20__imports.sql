-- Files that were handed in, as they came, and how far each was recorded. A job whose state is RUNNING is taken up again
-- when the service starts.

create sequence import_turn;

create table import_job (
    id            varchar(36)  not null primary key,
    kind          varchar(16)  not null,
    file_name     varchar(255) not null,
    content       bytea        not null,
    day_of_import date         not null,
    created_at    timestamptz  not null,
    recorded_at   timestamptz,
    turn          bigint       not null default nextval('import_turn'),
    state         varchar(16)  not null,
    confirmed     boolean      not null,
    reading       json,
    total         integer      not null default 0,
    done          integer      not null default 0,
    added         integer      not null default 0,
    unchanged     integer      not null default 0,
    corrected     integer      not null default 0,
    error         varchar(2000)
);

alter sequence import_turn owned by import_job.turn;

create index import_job_running on import_job (turn) where state = 'RUNNING';

-- Rows of work logs that are recorded, so that a file handed in again adds only what is new in it.

create table recorded_row (
    record_key char(64)    not null primary key,
    job_id     varchar(36) not null references import_job (id)
);
