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
