-- Which key speaks for a node from which epoch of its log on; written with NodeKeyTrusted and NodeKeyRevoked, and made anew
-- from the county's own log.

create table rm_node_key (
    node       text    not null,
    from_epoch integer not null,
    public_key text    not null,
    trusted_on date    not null,
    revoked_on date,
    reason     text,
    primary key (node, from_epoch)
);

create index rm_node_key_public_key on rm_node_key (public_key);
