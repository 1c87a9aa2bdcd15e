-- What was heard from the nodes, and how far each log is known. All of it is written in the transaction that appends to
-- domain_event_entry, under the same lock.

create table node_position (
    node        text        not null,
    epoch       integer     not null,
    seq         bigint      not null,
    hash        text        not null,
    first_heard timestamptz not null,
    last_heard  timestamptz not null,
    primary key (node, epoch)
);

-- One row per record that stands in its place. Header, signature and the payload in domain_event_entry are the record as
-- it came; a record whose payload was parked has no index, and its bytes are in parked_record.
create table intake (
    node         text        not null,
    epoch        integer     not null,
    seq          bigint      not null,
    event_id     text        not null,
    type         text        not null,
    hash         text        not null,
    prev_hash    text        not null,
    global_index bigint unique,
    received_at  timestamptz not null,
    header       text        not null,
    signature    bytea,
    primary key (node, epoch, seq)
);

-- Records that came before an earlier one; two for one place until it is known which of them follows on.
create table held_record (
    node        text        not null,
    epoch       integer     not null,
    seq         bigint      not null,
    hash        text        not null,
    received_at timestamptz not null,
    bytes       bytea       not null,
    primary key (node, epoch, seq, hash)
);

-- Node is the one it was heard from; epoch, seq, type and header are what the record says, as far as it could be read.
create table parked_record (
    id          bigint generated always as identity primary key,
    node        text        not null,
    reason      text        not null,
    detail      text,
    epoch       integer,
    seq         bigint,
    type        text,
    header      text,
    received_at timestamptz not null,
    bytes       bytea       not null
);

-- The same bytes heard again from the same node are the same record.
create unique index parked_record_bytes on parked_record (node, sha256(bytes));

-- Where reading goes on in the topic of each node. Losing it costs time, never records.
create table kafka_position (
    node         text   primary key,
    next_offset  bigint not null,
    leader_epoch integer
);
