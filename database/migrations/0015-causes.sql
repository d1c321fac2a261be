-- "I'm not safe", until the member says that they are.
create table not_safe_presses (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references people on delete cascade,
  pressed_at timestamptz not null default app.now(),
  cleared_at timestamptz
);
create index on not_safe_presses (member_id, pressed_at desc);

-- When a member took everything back from somebody, consents given in advance too.
create table everything_withdrawn (
  tie_id uuid not null,
  member_id uuid not null,
  supporter_id uuid not null references people on delete cascade,
  withdrawn_at timestamptz not null default app.now(),
  primary key (tie_id, withdrawn_at),
  foreign key (tie_id, member_id, supporter_id) references ties (id, member_id, supporter_id) on delete cascade
);
create index on everything_withdrawn (member_id);

-- Whether the member heard from that person when it was raised; what was not heard never counts.
alter table concerns add column heard boolean not null default true;

-- Since when somebody lives by their clock: nothing before that is judged again by the new one.
alter table person_settings add column time_zone_since timestamptz;
alter table community add column time_zone_since timestamptz;
