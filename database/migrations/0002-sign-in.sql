create table passkeys (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  credential text not null unique,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  label text not null default '' check (length(label) <= 60),
  added_at timestamptz not null default app.now()
);
create index on passkeys (person_id);

-- The challenge of a passkey ceremony, good once and for five minutes. A new passkey's belongs to whom it is for.
create table passkey_challenges (
  challenge_hash bytea primary key check (length(challenge_hash) = 32),
  person_id uuid references people on delete cascade,
  expires_at timestamptz not null
);

create table code_secrets (
  person_id uuid primary key references people on delete cascade,
  -- Sealed with the person's key.
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table recovery_codes (
  code_hash bytea primary key check (length(code_hash) = 32),
  person_id uuid not null references people on delete cascade,
  used_at timestamptz
);
create index on recovery_codes (person_id);

create table mail_addresses (
  person_id uuid primary key references people on delete cascade,
  -- Sealed with the person's key; found again by a keyed fingerprint.
  address bytea not null,
  fingerprint bytea not null check (length(fingerprint) = 32),
  letters boolean not null default false,
  last_letter_at timestamptz,
  confirmed_at timestamptz not null default app.now()
);
create index on mail_addresses (fingerprint);

-- A door that opens once: a link in a letter, the second step of a sign-in, a way back in that two people agreed to.
create table door_tokens (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id uuid not null references people on delete cascade,
  purpose text not null check (purpose in ('link', 'second_step', 'address', 'way_back')),
  -- An address that waits for its letter to be opened, sealed with the person's key.
  address bytea,
  fingerprint bytea,
  opens_at timestamptz not null default app.now(),
  expires_at timestamptz not null,
  check ((purpose = 'address') = (address is not null and fingerprint is not null))
);
create index on door_tokens (person_id);

-- A new sign-in link for someone locked out: asked by one, agreed to by another, open after 24 hours, and told to every session.
create table ways_back (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null default app.now(),
  agreed_by uuid references people on delete set null,
  agreed_at timestamptz,
  stopped_at timestamptz,
  used_at timestamptz,
  check (agreed_by <> asked_by),
  check (asked_by <> person_id and agreed_by <> person_id)
);
create unique index one_way_back_at_a_time on ways_back (person_id) where stopped_at is null and used_at is null;
