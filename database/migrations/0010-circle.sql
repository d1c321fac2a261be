create table tie_invitations (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references people on delete cascade,
  -- A keyed fingerprint: the code itself is nowhere kept.
  code_print bytea not null unique check (length(code_print) = 32),
  kind text not null check (kind in ('family', 'friend', 'neighbour', 'partner', 'peer', 'faith', 'professional', 'advocate', 'other')),
  -- Sealed with the member's key, as are all texts of the circle.
  their_name bytea not null,
  own_words bytea not null,
  my_name bytea not null,
  made_at timestamptz not null default app.now(),
  ends_at timestamptz not null default app.now() + interval '7 days',
  used_at timestamptz
);
create index on tie_invitations (member_id);

create table ties (
  id uuid primary key,
  member_id uuid not null references people on delete cascade,
  supporter_id uuid not null references people on delete cascade,
  begun_at timestamptz not null default app.now(),
  unique (member_id, supporter_id),
  unique (id, member_id, supporter_id),
  check (member_id <> supporter_id)
);
create index on ties (supporter_id);

-- Apart from the tie, so that nobody can read from it that the other has ended it.
create table tie_endings (
  tie_id uuid not null references ties on delete cascade,
  by_person_id uuid not null references people on delete cascade,
  ended_at timestamptz not null default app.now(),
  primary key (tie_id, by_person_id)
);

create table tie_mutes (
  tie_id uuid primary key references ties on delete cascade,
  member_id uuid not null references people on delete cascade,
  muted_at timestamptz not null default app.now()
);

-- What each of the two calls the other; sealed with the key of the one who calls.
create table tie_names (
  tie_id uuid not null references ties on delete cascade,
  person_id uuid not null references people on delete cascade,
  kind text not null default '',
  name bytea not null,
  own_words bytea,
  primary key (tie_id, person_id)
);

create table circle_reviews (
  person_id uuid primary key references people on delete cascade,
  asked_at timestamptz,
  done_at timestamptz
);

create table consents (
  id uuid primary key default gen_random_uuid(),
  tie_id uuid not null,
  member_id uuid not null references people on delete cascade,
  supporter_id uuid not null references people on delete cascade,
  part text not null check (part in ('checkin-mood', 'checkin-notes', 'routine', 'goals', 'plan-wellness', 'plan-daily', 'plan-triggers',
    'plan-early-signs', 'plan-breaking-down', 'plan-crisis', 'plan-afterwards', 'safety-plan', 'measures', 'appointments', 'help-requests',
    'kept-services', 'groups', 'alerts')),
  -- Sealed: the words that the member agreed to.
  words bytea not null,
  given_at timestamptz not null default app.now(),
  until timestamptz not null,
  withdrawn_at timestamptz,
  -- A quiet end: what is made from now on stays with the member, and older things fade within two weeks.
  quiet_from timestamptz,
  -- The occasion of an agreement that opened it by itself.
  opened_by uuid,
  reminded_at timestamptz,
  check (until <= given_at + interval '366 days'),
  foreign key (tie_id, member_id, supporter_id) references ties (id, member_id, supporter_id) on delete cascade
);
create index on consents (supporter_id, part) where withdrawn_at is null;
create index on consents (member_id);
create index on consents (tie_id);
