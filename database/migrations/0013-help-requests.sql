create table help_requests (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('lift', 'company', 'meal', 'errand', 'walk', 'call', 'other')),
  audience text not null check (audience in ('circle', 'chosen', 'helpers')),
  -- Sealed with the member's key: what is to be done, roughly where, and what helpers call the member.
  errand bytea not null,
  area bytea not null,
  called bytea not null,
  asked_at timestamptz not null default app.now(),
  called_off_at timestamptz
);
create index on help_requests (member_id);

-- Apart from the request: only who claims a slot may read it.
create table help_addresses (
  request_id uuid primary key references help_requests on delete cascade,
  member_id uuid not null references people on delete cascade,
  address bytea not null
);

create table help_request_people (
  request_id uuid not null references help_requests on delete cascade,
  tie_id uuid not null references ties on delete cascade,
  member_id uuid not null references people on delete cascade,
  primary key (request_id, tie_id)
);

create table help_slots (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references help_requests on delete cascade,
  member_id uuid not null references people on delete cascade,
  starts_at timestamptz not null,
  minutes int not null default 60 check (minutes between 5 and 1440),
  places int not null default 1 check (places between 1 and 10)
);
create index on help_slots (request_id, starts_at);

create table help_claims (
  id uuid primary key default gen_random_uuid(),
  slot_id uuid not null references help_slots on delete cascade,
  request_id uuid not null references help_requests on delete cascade,
  member_id uuid not null references people on delete cascade,
  helper_id uuid not null references people on delete cascade,
  -- Sealed with the member's key: what the member may call the helper.
  called bytea not null,
  claimed_at timestamptz not null default app.now(),
  given_back_at timestamptz,
  done_at timestamptz,
  thanked_at timestamptz
);
create unique index one_claim_of_a_slot on help_claims (slot_id, helper_id) where given_back_at is null;
create index on help_claims (helper_id);
create index on help_claims (request_id);
