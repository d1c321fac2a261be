-- How often a service's page was looked at in a month; by whom is not kept.
create table service_looks (
  service_id uuid not null references services on delete cascade,
  month date not null,
  looks int not null default 1,
  primary key (service_id, month)
);

-- What somebody said is wrong with an entry. Who said so is not kept.
create table service_reports (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references services on delete cascade,
  about text not null check (about in ('over', 'phone', 'hours', 'place', 'cost', 'words', 'other')),
  words text not null default '' check (length(words) <= 1000),
  reported_at timestamptz not null default app.now(),
  settled_at timestamptz,
  settled_by uuid references people on delete set null
);
create index on service_reports (service_id) where settled_at is null;

-- A link with which an organisation mends its own entries, without an account.
create table mending_links (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references services on delete cascade,
  token_print bytea not null unique,
  sent_by uuid references people on delete set null,
  sent_at timestamptz not null default app.now(),
  ends_at timestamptz not null default app.now() + interval '30 days',
  ended_at timestamptz
);
create index on mending_links (service_id);

-- What an organisation says of its entry: `{"phone": {"before": "…", "after": "…"}}`; empty where all is right.
create table mending_proposals (
  id uuid primary key default gen_random_uuid(),
  link_id uuid not null references mending_links on delete cascade,
  service_id uuid not null references services on delete cascade,
  changes jsonb not null,
  words text not null default '' check (length(words) <= 1000),
  proposed_at timestamptz not null default app.now(),
  -- Which of the changes were taken over.
  taken text[],
  settled_at timestamptz,
  settled_by uuid references people on delete set null
);
create index on mending_proposals (service_id) where settled_at is null;
