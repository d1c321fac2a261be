create table spaces (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 80),
  about text not null default '' check (length(about) <= 600),
  theme text not null default 'everyday' check (theme in ('everyday', 'condition', 'culture', 'faith', 'language', 'life', 'supporters')),
  visibility text not null check (visibility in ('open', 'members', 'approval', 'discreet')),
  rules text not null default '' check (length(rules) <= 4000),
  who_starts text not null default 'members' check (who_starts in ('members', 'guides')),
  -- Whether a person reads each newcomer's first post before it appears.
  first_read boolean not null default false,
  adults_only boolean not null default false,
  made_at timestamptz not null default app.now()
);

-- Where there are none, the community's own hours hold.
create table space_hours (
  space_id uuid not null references spaces on delete cascade,
  weekday int not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (space_id, weekday, opens)
);

-- Whose persona it is in this space. A row outlives leaving, so that who comes back is the same persona, and a block still holds.
create table space_members (
  persona_id uuid primary key references personas on delete cascade,
  space_id uuid not null references spaces on delete cascade,
  person_id uuid not null references people on delete cascade,
  joined_at timestamptz not null default app.now(),
  left_at timestamptz,
  unique (space_id, person_id)
);
create index on space_members (person_id);

-- Guides are known by name in their space; whose persona that is stands elsewhere.
create table space_guides (
  persona_id uuid primary key references space_members on delete cascade,
  space_id uuid not null references spaces on delete cascade
);
create index on space_guides (space_id);

create table space_askings (
  id uuid primary key default gen_random_uuid(),
  space_id uuid not null references spaces on delete cascade,
  persona_id uuid not null unique references personas on delete cascade,
  words text not null default '' check (length(words) <= 600),
  asked_at timestamptz not null default app.now()
);
create index on space_askings (space_id);

create table space_invitations (
  code_print bytea primary key check (length(code_print) = 32),
  space_id uuid not null references spaces on delete cascade,
  by_persona_id uuid not null references personas on delete cascade,
  until timestamptz not null
);
create index on space_invitations (space_id);
create index on space_invitations (by_persona_id);
