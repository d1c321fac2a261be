-- The member's own early signs: the words are sealed, the ids are facts that check-ins tick and agreements count.
create table early_signs (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  words bytea not null,
  place int not null default 0,
  said_at timestamptz not null default app.now(),
  -- Put away, never deleted: what was ticked keeps its name.
  put_away_at timestamptz
);
create index on early_signs (person_id);

-- Policies ask at whose part somebody looks in this transaction.
create index on looks (by_person_id, looked_at);

-- Every saving of a section is a version; the newest counts.
create table plan_versions (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  section text not null check (section in ('wellness', 'daily', 'triggers', 'early-signs', 'breaking-down', 'crisis', 'afterwards')),
  number int not null check (number > 0),
  -- Sealed: one thing a line.
  words bytea not null,
  saved_at timestamptz not null default app.now(),
  unique (person_id, section, number)
);
