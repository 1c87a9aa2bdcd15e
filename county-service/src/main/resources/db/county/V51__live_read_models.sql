-- Shapes of the live read models. They stay empty; tables of generations are made like them. A column "change" grows with
-- every batch that touched the row; facts and events are JSON objects keyed by "epoch/number" of the node's log.

-- The ID number on the sheet that was recorded last, as far as one was stated.
create function stated_national_id(facts jsonb) returns text language sql immutable as $$
    select fact #>> '{payload,sheet,nationalId}'
    from jsonb_each(facts) as kept(place, fact)
    where fact ->> 'type' in ('child.ChildRegistered', 'child.ChildFileCorrected')
    order by (fact ->> 'recordedAt')::timestamptz desc,
             split_part(place, '/', 1)::integer desc,
             split_part(place, '/', 2)::bigint desc
    limit 1
$$;

create function counted(events jsonb) returns bigint language sql immutable as $$
    select count(*) from jsonb_object_keys(events)
$$;

create function added_up(events jsonb) returns bigint language sql immutable as $$
    select coalesce(sum(amount::bigint), 0)::bigint from jsonb_each_text(events) as event(place, amount)
$$;

create function counted(numbers int8multirange) returns bigint language sql immutable as $$
    select coalesce(sum(upper(part) - lower(part)), 0)::bigint from unnest(numbers) as part
$$;

create table rm_child_history_shape (
    node        text   not null,
    child_id    text   not null,
    national_id text   generated always as (stated_national_id(facts)) stored,
    facts       jsonb  not null,
    change      bigint not null,
    primary key (node, child_id)
);
create index on rm_child_history_shape (change);
create index on rm_child_history_shape (national_id);

create table rm_unit_history_shape (
    node   text   not null,
    month  text   not null,
    facts  jsonb  not null,
    change bigint not null,
    primary key (node, month)
);
create index on rm_unit_history_shape (change);

create table rm_unit_month_shape (
    node   text   not null,
    month  text   not null,
    kind   text   not null,
    count  bigint generated always as (counted(events)) stored,
    amount bigint generated always as (added_up(events)) stored,
    events jsonb  not null,
    change bigint not null,
    primary key (node, month, kind)
);

create table rm_node_heard_shape (
    node        text           not null,
    epoch       integer        not null,
    day         date           not null,
    numbers     int8multirange not null,
    events      bigint generated always as (counted(numbers)) stored,
    first_heard timestamptz    not null,
    last_heard  timestamptz    not null,
    change      bigint         not null,
    primary key (node, epoch, day)
);
