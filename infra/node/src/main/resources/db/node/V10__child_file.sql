-- Read model of every child this node has a file of; written in the transaction that records the event, and rebuilt from
-- the log alone. standing is all that the node knows of the child's file, the other columns are what lists search by.

create table rm_child_file (
    child_id       varchar(255) not null primary key,
    name           text         not null,
    plain_name     text         not null,
    sex            text         not null,
    birth_date     date         not null,
    national_id    text,
    grade          text,
    class_name     text,
    opened_on      date         not null,
    closed_on      date,
    last_visit_on  date,
    standing       jsonb        not null
);

create unique index rm_child_file_by_national_id on rm_child_file (national_id) where national_id is not null;

create unique index rm_child_file_without_national_id on rm_child_file (plain_name, sex, birth_date)
    where national_id is null;

create index rm_child_file_by_name on rm_child_file (plain_name);

-- The pseudonym of everyone who stands by a child: the same name at this node is the same person. It is no read model:
-- what it holds cannot be had again from the log without the names.

create table care_person (
    name      text         not null primary key,
    person_id varchar(255) not null unique
);

-- Requests that were carried out, so that one sent again is not carried out again.

create table handled_request (
    request_id varchar(255) not null primary key,
    subject    varchar(255) not null,
    handled_at timestamptz  not null
);
