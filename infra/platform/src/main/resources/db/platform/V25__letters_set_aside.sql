-- Dead letters that a person set aside. The letter itself stays in dead_letter_entry and can be tried again; its bytes are
-- kept here too, so that what was decided can be read when the letter is long gone.

create table letter_set_aside (
    processingGroup    varchar(255) not null,
    eventIdentifier    varchar(255) not null,
    sequenceIdentifier varchar(255) not null,
    payloadType        varchar(255) not null,
    payloadRevision    varchar(255),
    payload            bytea        not null,
    metaData           bytea,
    cause              text,
    reason             text         not null,
    decidedBy          text         not null,
    setAsideAt         timestamptz  not null,
    primary key (processingGroup, eventIdentifier)
);
