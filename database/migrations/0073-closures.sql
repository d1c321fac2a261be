-- "We are closed until …": nobody reads, nothing can be posted, and no clock of a space runs.
create table closures (
  id uuid primary key default gen_random_uuid(),
  from_at timestamptz not null default app.now(),
  until_at timestamptz not null,
  check (until_at > from_at)
);
