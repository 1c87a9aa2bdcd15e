-- Which generations of each read model exist, and how far each is. Tables rm_<model>_g<number> are made like
-- rm_<model>_shape when a generation begins, and dropped when another took its place; the view rm_<model> is what readers use.
create table read_model_generation (
    model      text        not null,
    generation integer     not null,
    shape      integer     not null,
    state      text        not null check (state in ('BUILDING', 'LIVE', 'RETIRED')),
    position   bigint      not null default 0,
    changes    bigint      not null default 0,
    target     bigint      not null,
    begun_at   timestamptz not null,
    live_at    timestamptz,
    primary key (model, generation)
);

create unique index read_model_live on read_model_generation (model) where state = 'LIVE';
create unique index read_model_building on read_model_generation (model) where state = 'BUILDING';
