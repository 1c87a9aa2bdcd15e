-- The lives of this node's log. One begins when the node is set up, another whenever the log was set back and the county
-- kept more of it than the node has. What is known of each: how far it is held here, how far the broker has it (sent), how
-- far the county said it has the same (agreed).

create table publication_life (
    epoch       integer     not null primary key,
    base_hash   char(64)    not null,
    head_seq    bigint      not null,
    head_hash   char(64)    not null,
    sent        bigint      not null,
    agreed_seq  bigint      not null,
    agreed_hash char(64)    not null,
    silences    integer     not null,
    hole_first  bigint,
    hole_last   bigint,
    begun_at    timestamptz not null
);

-- One row. numbered_to: every event of the store up to this index has its number.

create table publication_state (
    only_one       boolean  not null primary key default true check (only_one),
    standing       text     not null,
    comparing_seq  bigint,
    comparing_hash char(64),
    numbered_to    bigint   not null
);

-- A record is found by its event, not by an index: one that came back from the county has the index of its return. The
-- signature is made once, so that a record sent again is the same bytes.

alter table publication_log drop column global_index;

-- An event that was numbered anew in a later life, while the county had it, has two places when it comes back.

alter table publication_log drop constraint publication_log_event_id_key;
create index publication_log_by_event on publication_log (event_id);
create index publication_log_by_hash on publication_log using hash (hash);
alter table publication_log drop column acknowledged_at;
alter table publication_log add column signature bytea;

-- Numbers that records had before it was noticed that the county knows others at these places.

create table disowned_record (
    epoch       integer      not null,
    seq         bigint       not null,
    event_id    varchar(255) not null,
    hash        char(64)     not null,
    disowned_at timestamptz  not null,
    primary key (epoch, seq, hash)
);

-- Records that the county gave back and that do not simply go on with what is here; a person decides.

create table returned_record (
    epoch       integer      not null,
    seq         bigint       not null,
    event_id    varchar(255) not null unique,
    child_id    varchar(255),
    payload     bytea        not null,
    reason      text         not null,
    returned_at timestamptz  not null,
    decision    text,
    decided_at  timestamptz,
    note        text,
    primary key (epoch, seq)
);

create index returned_record_open on returned_record (child_id) where decision is null;
