create table passkeys (
  id text primary key,
  person_id uuid not null references people on delete cascade,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  label text not null default '',
  added_at timestamptz not null default app.now()
);
create index on passkeys (person_id);

-- The challenge of a passkey ceremony, good once and for five minutes.
create table passkey_challenges (
  token_hash bytea primary key,
  challenge text not null,
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
  fingerprint bytea not null,
  letters boolean not null default false,
  confirmed_at timestamptz not null default app.now()
);
create index on mail_addresses (fingerprint);

-- A door that opens once: a link in a letter, the second step of a sign-in, a way back in that two people agreed to.
create table door_tokens (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id uuid not null references people on delete cascade,
  purpose text not null check (purpose in ('link', 'second_step', 'address', 'way_back')),
  facts bytea,
  opens_at timestamptz not null default app.now(),
  expires_at timestamptz not null
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
  check (agreed_by is distinct from asked_by or agreed_by is null)
);
create index on ways_back (person_id);
