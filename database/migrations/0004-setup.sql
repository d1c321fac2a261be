alter table community
  add column hidden_places text[] not null default '{}',
  add column joining text not null default 'open' check (joining in ('open', 'invitation'));

-- How far the first run has come. The code is kept as a keyed fingerprint, and only until the community opens.
create table setup (
  only_row boolean primary key default true check (only_row),
  code bytea check (length(code) = 32),
  coordinator_id uuid references people on delete set null,
  steps_done text[] not null default '{}'
);
insert into setup default values;

-- Nobody becomes a coordinator, an administrator or a breaker of the glass by a piece of paper.
create table role_bundles (
  bundle text primary key check (bundle in ('staff', 'volunteer')),
  roles text[] not null default '{}' check (roles <@ array['peer_supporter', 'facilitator', 'moderator', 'on_call'])
);
insert into role_bundles values ('staff', '{facilitator,moderator}'), ('volunteer', '{facilitator}');

-- Whoever came with an invitation is not kept with it.
create table invitations (
  id uuid primary key default gen_random_uuid(),
  code bytea not null unique check (length(code) = 32),
  bundle text references role_bundles,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default app.now(),
  expires_at timestamptz not null,
  used_on date
);
create index on invitations (made_at desc);

-- The name that a person goes by in their roles; it is none of their personas.
create table work_names (
  person_id uuid primary key references people on delete cascade,
  name text not null check (length(name) between 1 and 60)
);

-- A square in the community's quilt. Its drawing is random, so that no persona is known by it.
create table quilt_squares (
  person_id uuid primary key references people on delete cascade,
  seed uuid not null default gen_random_uuid(),
  deep text not null check (deep in ('indigo', 'lagoon', 'forest', 'plum', 'berry', 'cocoa')),
  light text not null check (light in ('marigold', 'peach', 'sky', 'mint', 'lilac', 'linen'))
);
