-- A held record that carries a signature lets all before it take their places; of two copies the signed one is kept.
alter table held_record add column signed boolean not null default false;

-- A later life of a node's log begins on a record of an earlier one, found by its hash.
create index intake_by_hash on intake using hash (hash);
