create table safety_plan_steps (
  person_id uuid not null references people on delete cascade,
  step text not null check (step in ('signs', 'doing', 'lifting', 'asking', 'professionals', 'safer', 'living')),
  -- Sealed: one thing a line.
  words bytea not null,
  changed_at timestamptz not null default app.now(),
  primary key (person_id, step)
);

-- The number of a copy that a device keeps behind a PIN, and nothing of what it says: so that the member lets it go from anywhere, and
-- erasing reaches it.
create table safety_plan_copies (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  kept_at timestamptz not null default app.now()
);
create index on safety_plan_copies (person_id);
