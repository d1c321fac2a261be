-- A service that a member keeps. Which one it is stands sealed: what somebody keeps says what they need.
create table kept_services (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references people on delete cascade,
  -- A keyed fingerprint of the member and the service, so that one is kept once.
  print bytea not null,
  -- Sealed with the member's key: the service, its name on that day, and the member's note.
  words bytea not null,
  kept_at timestamptz not null default app.now(),
  -- Since when the circle may see it, by consent.
  shown_at timestamptz,
  unique (member_id, print)
);
