create table encouragement_phrases (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references people on delete cascade,
  words bytea not null,
  made_at timestamptz not null default app.now()
);
create index on encouragement_phrases (member_id);

create table encouragements (
  id uuid primary key default gen_random_uuid(),
  tie_id uuid not null,
  member_id uuid not null references people on delete cascade,
  supporter_id uuid not null references people on delete cascade,
  -- Sealed with the member's key.
  words bytea not null,
  -- The community's day: one a day from each person.
  sent_on date not null,
  sent_at timestamptz not null default app.now(),
  unique (tie_id, sent_on),
  foreign key (tie_id, member_id, supporter_id) references ties (id, member_id, supporter_id) on delete cascade
);
create index on encouragements (member_id, sent_at desc);
