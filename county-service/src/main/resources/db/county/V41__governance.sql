-- The nodes that the county has enrolled, as last stated; written with NodeEnrolled, and rebuilt from the county's own log.

create table rm_node (
    node        text        primary key,
    kind        text        not null,
    name        text        not null,
    township    text,
    area        text,
    enrolled_at timestamptz not null
);
