-- The tables Axon reads and writes, under the names this project gives them. Columns keep Axon's own names.
-- Appends are serialised by an advisory lock, so the order of globalIndex is the order of commits; the sequence must
-- never be given a cache larger than one.

create sequence domain_event_entry_seq cache 1;

create table domain_event_entry (
    globalIndex         bigint       not null default nextval('domain_event_entry_seq') primary key,
    eventIdentifier     varchar(255) not null unique,
    aggregateIdentifier varchar(255) not null,
    sequenceNumber      bigint       not null,
    type                varchar(255),
    timeStamp           varchar(255) not null,
    payloadType         varchar(255) not null,
    payloadRevision     varchar(255),
    payload             bytea        not null,
    metaData            bytea,
    unique (aggregateIdentifier, sequenceNumber)
);

alter sequence domain_event_entry_seq owned by domain_event_entry.globalIndex;

create table snapshot_event_entry (
    eventIdentifier     varchar(255) not null unique,
    aggregateIdentifier varchar(255) not null,
    sequenceNumber      bigint       not null,
    type                varchar(255) not null,
    timeStamp           varchar(255) not null,
    payloadType         varchar(255) not null,
    payloadRevision     varchar(255),
    payload             bytea        not null,
    metaData            bytea,
    primary key (aggregateIdentifier, sequenceNumber)
);

create table token_entry (
    processorName varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokenType     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    primary key (processorName, segment)
);

create table dead_letter_entry (
    deadLetterIdentifier varchar(255)  not null primary key,
    processingGroup      varchar(255)  not null,
    sequenceIdentifier   varchar(255)  not null,
    sequenceIndex        bigint        not null,
    messageType          varchar(255)  not null,
    eventIdentifier      varchar(255)  not null,
    timestamp            varchar(255)  not null,
    payloadType          varchar(255)  not null,
    payloadRevision      varchar(255),
    payload              bytea         not null,
    metaData             bytea,
    type                 varchar(255),
    aggregateIdentifier  varchar(255),
    sequenceNumber       bigint,
    tokenType            varchar(255),
    token                bytea,
    enqueuedAt           varchar(255)  not null,
    lastTouched          varchar(255),
    processingStarted    varchar(255),
    causeType            varchar(255),
    causeMessage         varchar(1023),
    diagnostics          bytea,
    unique (processingGroup, sequenceIdentifier, sequenceIndex)
);
