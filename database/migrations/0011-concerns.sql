create table concerns (
  id uuid primary key default gen_random_uuid(),
  tie_id uuid not null,
  member_id uuid not null references people on delete cascade,
  supporter_id uuid not null references people on delete cascade,
  signs text[] not null default '{}' check (signs <@ array['sleep', 'eating', 'quiet', 'low', 'fast', 'drinking', 'missed', 'unsafe', 'other']),
  -- Sealed with the member's key.
  words bytea,
  raised_at timestamptz not null default app.now(),
  foreign key (tie_id, member_id, supporter_id) references ties (id, member_id, supporter_id) on delete cascade
);
create index on concerns (member_id, raised_at desc);
create index on concerns (supporter_id);

-- Apart from the concern: whether it was read is the member's alone to know.
create table concerns_put_away (
  concern_id uuid primary key references concerns on delete cascade,
  member_id uuid not null references people on delete cascade
);
