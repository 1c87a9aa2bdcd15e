-- Summaries that were asked for. A process that writes one keeps its claim alive; when it falls silent another takes over.
create table summary_job (
    id            uuid        primary key,
    year          integer     not null,
    definition    text        not null,
    known_at      timestamptz,
    evidence      boolean     not null,
    state         text        not null,
    asked_at      timestamptz not null,
    claimed_until timestamptz,
    tries         integer     not null default 0,
    done          bigint      not null default 0,
    total         bigint      not null default 0,
    events        bigint,
    unreadable    bigint,
    hash          text,
    error         text,
    finished_at   timestamptz
);

create index summary_job_by_age on summary_job (asked_at);

create table summary_file (
    summary      uuid  not null references summary_job (id),
    name         text  not null,
    content_type text  not null,
    bytes        bytea not null,
    primary key (summary, name)
);
