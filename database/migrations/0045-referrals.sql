-- What somebody suggests to a member: nothing of it goes anywhere by itself. A service may leave the directory; its referrals stay.
create table referral_proposals (
  id uuid primary key,
  tie_id uuid not null,
  member_id uuid not null references people on delete cascade,
  supporter_id uuid not null references people on delete cascade,
  service_id uuid not null,
  -- Sealed with the member's key: the service's name, and every word that would be passed on.
  letter bytea not null,
  proposed_at timestamptz not null default app.now(),
  foreign key (tie_id, member_id, supporter_id) references ties (id, member_id, supporter_id) on delete cascade
);
create index on referral_proposals (member_id);
create index on referral_proposals (supporter_id);

-- Apart from the proposal: what the member made of it is theirs alone to know.
create table referral_replies (
  proposal_id uuid primary key references referral_proposals on delete cascade,
  member_id uuid not null references people on delete cascade,
  said text check (said in ('yes', 'changed', 'no', 'lapsed')),
  reminders int not null default 0
);

create table referrals (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references people on delete cascade,
  service_id uuid not null,
  -- The name of a need in the directory, for counting.
  kind text not null default '',
  channel text not null check (channel in ('link', 'paper')),
  state text not null default 'draft' check (state in ('draft', 'sent', 'received', 'question', 'waiting', 'taking', 'unanswered', 'cannot',
    'helped', 'partly', 'not-helped', 'withdrawn', 'closed')),
  -- Sealed with the member's key: the service's name, and every word that is passed on.
  letter bytea not null,
  -- Over which tie a supporter may follow it, and note what the organisation says.
  tie_id uuid references ties on delete set null,
  -- Made after another one came to nothing.
  instead_of uuid references referrals on delete set null,
  made_at timestamptz not null default app.now(),
  since timestamptz not null default app.now(),
  reminders int not null default 0,
  weeks int check (weeks between 1 and 104),
  aside boolean not null default false
);
create index on referrals (member_id);
create index on referrals (tie_id) where tie_id is not null;
create index on referrals (service_id);

-- What happened, in order; nobody rewrites it.
create table referral_steps (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references referrals on delete cascade,
  member_id uuid not null references people on delete cascade,
  number bigint generated always as identity,
  step text not null,
  by text not null check (by in ('member', 'supporter', 'organisation', 'kith')),
  weeks int,
  reason text check (reason in ('full', 'fit', 'area', 'age', 'other')),
  -- Sealed with the member's key: an answer, a question, a reason in words.
  words bytea,
  taken_at timestamptz not null default app.now()
);
create index on referral_steps (referral_id, number);

create table referral_links (
  -- A keyed fingerprint: the link itself is nowhere kept.
  token_print bytea primary key check (length(token_print) = 32),
  referral_id uuid not null references referrals on delete cascade,
  member_id uuid not null references people on delete cascade,
  made_at timestamptz not null default app.now(),
  ends_at timestamptz not null default app.now() + interval '90 days'
);
create index on referral_links (referral_id);

-- Counted once for each quarter and never again, so that no two counts can be subtracted. Null is hidden.
create table referral_figures (
  quarter date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  kind text not null,
  asked int check (asked >= 5),
  helped int check (helped >= 5),
  days int check (days >= 0),
  primary key (quarter, kind)
);
