create table agreements (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references people on delete cascade,
  -- Sealed: what the member calls it.
  name bytea not null,
  made_at timestamptz not null default app.now(),
  ended_at timestamptz,
  looked_at timestamptz,
  -- When to look at it again though nothing new was said; null once only something new can change anything.
  look_again_at timestamptz,
  -- When the member was asked whether it should go on after its year.
  asked_again_at timestamptz,
  unique (id, member_id)
);
create index on agreements (member_id);
create index on agreements (look_again_at) where look_again_at is not null;

create table agreement_versions (
  agreement_id uuid not null,
  version int not null check (version > 0),
  member_id uuid not null,
  -- The plain form: ties, parts, numbers and times; no names and no words.
  plan jsonb not null,
  -- Sealed: the member's words for its steps, by the step.
  words bytea not null,
  written_at timestamptz not null default app.now(),
  -- A draft until it is agreed.
  agreed_at timestamptz,
  lasts_until timestamptz,
  -- Sealed: the sentences that the member read when they agreed.
  agreed_words bytea,
  primary key (agreement_id, version),
  foreign key (agreement_id, member_id) references agreements (id, member_id) on delete cascade,
  check ((agreed_at is null) = (agreed_words is null) and (agreed_at is null) = (lasts_until is null)),
  check (lasts_until <= agreed_at + interval '366 days')
);
create index on agreement_versions (member_id);
create unique index one_draft_of_an_agreement on agreement_versions (agreement_id) where agreed_at is null;

create table agreement_pauses (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null,
  member_id uuid not null,
  paused_at timestamptz not null default app.now(),
  until timestamptz,
  foreign key (agreement_id, member_id) references agreements (id, member_id) on delete cascade
);
create index on agreement_pauses (agreement_id);

-- One cause each. Those that only wait are kept too.
create table agreement_occasions (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null,
  member_id uuid not null,
  key text not null,
  version int not null,
  state text not null check (state in ('waiting', 'passed', 'acted', 'stopped', 'lapsed')),
  began_at timestamptz not null,
  seen_until timestamptz not null,
  over boolean not null,
  acts_at timestamptz,
  acted_at timestamptz,
  stopped_at timestamptz,
  -- What was seen when it acted: what was ticked, tapped or raised.
  saw jsonb not null default '[]',
  put_away_at timestamptz,
  unique (agreement_id, key),
  unique (id, member_id),
  foreign key (agreement_id, member_id) references agreements (id, member_id) on delete cascade
);
create index on agreement_occasions (member_id, acted_at);

-- What an occasion does, once each: done, dropped, or still to come.
create table agreement_steps (
  occasion_id uuid not null,
  step text not null,
  member_id uuid not null,
  state text not null check (state in ('later', 'done', 'dropped')),
  due_at timestamptz not null,
  held text check (held in ('quiet', 'away')),
  dropped text,
  done_at timestamptz,
  -- The consents that it opened, as they were written down.
  opened jsonb not null default '[]',
  -- The help request or the alert that it made.
  made uuid,
  primary key (occasion_id, step),
  foreign key (occasion_id, member_id) references agreement_occasions (id, member_id) on delete cascade,
  check ((state = 'done') = (done_at is not null))
);
create index on agreement_steps (member_id);

-- What each evaluation that changed something had before it.
create table agreement_evaluations (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null,
  member_id uuid not null,
  version int not null,
  evaluated_at timestamptz not null default app.now(),
  facts jsonb not null,
  found jsonb not null,
  foreign key (agreement_id, member_id) references agreements (id, member_id) on delete cascade
);
create index on agreement_evaluations (agreement_id, evaluated_at desc);

-- What a named person is asked, told only when the member says so.
create table agreement_tellings (
  agreement_id uuid not null,
  version int not null,
  tie_id uuid not null,
  member_id uuid not null,
  supporter_id uuid not null references people on delete cascade,
  -- Sealed with the member's key.
  words bytea not null,
  told_at timestamptz not null default app.now(),
  primary key (agreement_id, version, tie_id),
  foreign key (agreement_id, member_id) references agreements (id, member_id) on delete cascade,
  foreign key (tie_id, member_id, supporter_id) references ties (id, member_id, supporter_id) on delete cascade
);
create index on agreement_tellings (supporter_id);
create index on agreement_tellings (tie_id);

-- The member's words, as a step sent them to somebody.
create table agreement_messages (
  id uuid primary key default gen_random_uuid(),
  occasion_id uuid not null,
  step text not null,
  tie_id uuid not null,
  member_id uuid not null,
  supporter_id uuid not null references people on delete cascade,
  -- Sealed with the member's key.
  words bytea not null,
  sent_at timestamptz not null default app.now(),
  unique (occasion_id, step, tie_id),
  foreign key (occasion_id, member_id) references agreement_occasions (id, member_id) on delete cascade,
  foreign key (tie_id, member_id, supporter_id) references ties (id, member_id, supporter_id) on delete cascade
);
create index on agreement_messages (supporter_id);
create index on agreement_messages (tie_id);
