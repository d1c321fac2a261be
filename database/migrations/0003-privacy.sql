create table exports (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'ready', 'failed', 'expired')),
  parts int not null default 0,
  parts_done int not null default 0,
  -- The name of the sealed file in KITH_DATA/exports, and its key, sealed with the person's own.
  file text,
  sealed_key bytea,
  bytes bigint,
  asked_at timestamptz not null default app.now(),
  ready_at timestamptz,
  expires_at timestamptz,
  check ((state = 'ready') = (file is not null and sealed_key is not null))
);
create index on exports (person_id, asked_at desc);
create unique index one_export_at_a_time on exports (person_id) where state = 'waiting';

create table held_acts (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  act text not null,
  subject text not null default '',
  asked_at timestamptz not null default app.now(),
  due_at timestamptz not null,
  unique (person_id, act, subject)
);

-- Ids alone; the file KITH_DATA/ledger.jsonl has the same lines, apart from the database.
create table ledger_entries (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default app.now(),
  kind text not null check (kind in ('erasure', 'withdrawal')),
  person_id uuid not null,
  capability text not null default '',
  subject text not null default ''
);
create unique index one_erasure_a_person on ledger_entries (person_id) where kind = 'erasure';

create table glass_requests (
  id uuid primary key default gen_random_uuid(),
  about_person_id uuid not null references people on delete cascade,
  -- Where somebody asked about a pseudonym without knowing whose it is.
  persona_id uuid references personas on delete set null,
  part text not null check (length(part) between 1 and 60),
  reason bytea not null,
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null default app.now(),
  agreed_by uuid references people on delete set null,
  agreed_at timestamptz,
  ends_at timestamptz,
  end_told_at timestamptz,
  check (agreed_by <> asked_by),
  check (asked_by <> about_person_id and agreed_by <> about_person_id),
  check (ends_at <= agreed_at + interval '1 hour')
);
create index on glass_requests (about_person_id, asked_at desc);

create table danger_cards (
  person_id uuid primary key references people on delete cascade,
  name bytea not null,
  place bytea not null,
  contact bytea not null,
  agreed_at timestamptz not null default app.now()
);

-- What others see of somebody who has erased their account.
alter table personas add column has_left boolean not null default false;
