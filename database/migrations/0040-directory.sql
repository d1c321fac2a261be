-- The tables of HSDS 3.1 under its own names, and what Kith adds. Records come only through app.save_entry and imports, so that
-- local edits are kept and a hidden location (a refuge) with all that hangs on it stands in hidden_records alone.

create table directory_sources (
  id uuid primary key default gen_random_uuid(),
  -- The ids of records without a UUID depend on it, so it never changes.
  name text not null unique check (length(name) between 1 and 120),
  licence text not null default '',
  url text not null default '' check (url = '' or url ~ '^https?://'),
  country text check (country ~ '^[A-Z]{2}$'),
  -- The community says that it holds the licence of the 211 taxonomy.
  holds_licence boolean not null default false,
  -- What each heading of a plain spreadsheet meant the last time.
  mapping jsonb,
  added_at timestamptz not null default app.now()
);

create table organizations (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  alternate_name text,
  description text,
  email text,
  website text,
  tax_status text,
  tax_id text,
  year_incorporated double precision,
  legal_status text,
  logo text,
  uri text,
  parent_organization_id uuid references organizations,
  source_id uuid references directory_sources on delete set null
);
create index on organizations (parent_organization_id) where parent_organization_id is not null;

create table taxonomies (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  description text,
  uri text,
  version text
);

create table taxonomy_terms (
  id uuid primary key default gen_random_uuid(),
  code text,
  name text not null,
  description text,
  parent_id uuid references taxonomy_terms,
  taxonomy text,
  language text,
  taxonomy_id uuid references taxonomies,
  term_uri text
);
create index on taxonomy_terms (parent_id) where parent_id is not null;
create index on taxonomy_terms (taxonomy_id) where taxonomy_id is not null;

create table units (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  scheme text,
  identifier text,
  uri text
);

create table programs (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references organizations,
  name text not null,
  alternate_name text,
  description text
);
create index on programs (organization_id) where organization_id is not null;

create table locations (
  id uuid primary key default gen_random_uuid(),
  location_type text not null check (location_type in ('physical', 'postal', 'virtual')),
  url text,
  organization_id uuid references organizations,
  name text,
  alternate_name text,
  description text,
  transportation text,
  latitude double precision,
  longitude double precision,
  external_identifier text,
  external_identifier_type text,
  -- True only inside a transaction: what is hidden is moved out before its end.
  hidden boolean not null default false
);
create index on locations (organization_id) where organization_id is not null;

create table services (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references organizations,
  program_id uuid references programs,
  name text not null,
  alternate_name text,
  description text,
  url text,
  email text,
  status text not null check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  interpretation_services text,
  application_process text,
  fees_description text,
  wait_time text,
  fees text,
  accreditations text,
  eligibility_description text,
  minimum_age double precision,
  maximum_age double precision,
  assured_date date,
  assurer_email text,
  licenses text,
  alert text,
  last_modified timestamptz,
  -- assured_date is the day of the last check; checked_by is who looked, as readers see it.
  checked_by text,
  cultures text[] not null default '{}',
  faiths text[] not null default '{}',
  lived_experience boolean,
  remote boolean,
  takes_new_people boolean,
  source_id uuid references directory_sources on delete set null
);
create index on services (organization_id) where organization_id is not null;
create index on services (program_id) where program_id is not null;

create table services_at_location (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references services on delete cascade,
  location_id uuid not null references locations on delete cascade,
  description text
);
create index on services_at_location (service_id);
create index on services_at_location (location_id);

create table contacts (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references organizations on delete cascade,
  service_id uuid references services on delete cascade,
  service_at_location_id uuid references services_at_location on delete cascade,
  location_id uuid references locations on delete cascade,
  name text,
  title text,
  department text,
  email text,
  constraint contacts_hang_on_something check (num_nonnulls(organization_id, service_id, service_at_location_id, location_id) > 0)
);
create index on contacts (organization_id) where organization_id is not null;
create index on contacts (service_id) where service_id is not null;
create index on contacts (service_at_location_id) where service_at_location_id is not null;
create index on contacts (location_id) where location_id is not null;

create table phones (
  id uuid primary key default gen_random_uuid(),
  location_id uuid references locations on delete cascade,
  service_id uuid references services on delete cascade,
  organization_id uuid references organizations on delete cascade,
  contact_id uuid references contacts on delete cascade,
  service_at_location_id uuid references services_at_location on delete cascade,
  number text not null,
  extension double precision,
  type text,
  description text,
  constraint phones_hang_on_something check (num_nonnulls(location_id, service_id, organization_id, contact_id, service_at_location_id) > 0)
);
create index on phones (location_id) where location_id is not null;
create index on phones (service_id) where service_id is not null;
create index on phones (organization_id) where organization_id is not null;
create index on phones (contact_id) where contact_id is not null;
create index on phones (service_at_location_id) where service_at_location_id is not null;

create table addresses (
  id uuid primary key default gen_random_uuid(),
  location_id uuid not null references locations on delete cascade,
  attention text,
  address_1 text,
  address_2 text,
  city text,
  region text,
  state_province text,
  postal_code text,
  country text,
  address_type text not null check (address_type in ('physical', 'postal', 'virtual'))
);
create index on addresses (location_id);

create table schedules (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references services on delete cascade,
  location_id uuid references locations on delete cascade,
  service_at_location_id uuid references services_at_location on delete cascade,
  valid_from date,
  valid_to date,
  dtstart date,
  timezone double precision,
  until date,
  count double precision,
  wkst text check (wkst in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  interval double precision,
  byday text,
  byweekno text,
  bymonthday text,
  byyearday text,
  description text,
  opens_at time,
  closes_at time,
  schedule_link text,
  attending_type text,
  notes text,
  closed boolean not null default false,
  constraint schedules_hang_on_something check (num_nonnulls(service_id, location_id, service_at_location_id) > 0)
);
create index on schedules (service_id) where service_id is not null;
create index on schedules (location_id) where location_id is not null;
create index on schedules (service_at_location_id) where service_at_location_id is not null;

create table languages (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references services on delete cascade,
  location_id uuid references locations on delete cascade,
  phone_id uuid references phones on delete cascade,
  name text,
  code text,
  note text,
  constraint languages_hang_on_something check (num_nonnulls(service_id, location_id, phone_id) > 0)
);
create index on languages (service_id) where service_id is not null;
create index on languages (location_id) where location_id is not null;
create index on languages (phone_id) where phone_id is not null;

create table accessibility (
  id uuid primary key default gen_random_uuid(),
  location_id uuid not null references locations on delete cascade,
  description text,
  details text,
  url text
);
create index on accessibility (location_id);

create table service_areas (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references services on delete cascade,
  service_at_location_id uuid references services_at_location on delete cascade,
  name text,
  description text,
  extent text,
  extent_type text,
  uri text,
  constraint service_areas_hang_on_something check (num_nonnulls(service_id, service_at_location_id) > 0)
);
create index on service_areas (service_id) where service_id is not null;
create index on service_areas (service_at_location_id) where service_at_location_id is not null;

create table cost_options (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references services on delete cascade,
  valid_from date,
  valid_to date,
  option text,
  currency text,
  amount double precision,
  amount_description text
);
create index on cost_options (service_id);

create table required_documents (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references services on delete cascade,
  document text,
  uri text
);
create index on required_documents (service_id);

create table funding (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references organizations on delete cascade,
  service_id uuid references services on delete cascade,
  source text,
  constraint funding_hang_on_something check (num_nonnulls(organization_id, service_id) > 0)
);
create index on funding (organization_id) where organization_id is not null;
create index on funding (service_id) where service_id is not null;

create table capacities (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references services on delete cascade,
  unit_id uuid not null references units on delete cascade,
  available double precision not null,
  maximum double precision,
  description text,
  updated timestamptz not null
);
create index on capacities (service_id);
create index on capacities (unit_id);

create table urls (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references organizations on delete cascade,
  service_id uuid references services on delete cascade,
  label text,
  url text,
  constraint urls_hang_on_something check (num_nonnulls(organization_id, service_id) > 0)
);
create index on urls (organization_id) where organization_id is not null;
create index on urls (service_id) where service_id is not null;

create table organization_identifiers (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organizations on delete cascade,
  identifier_scheme text,
  identifier_type text,
  identifier text not null
);
create index on organization_identifiers (organization_id);

-- One term said of one record.
create table attributes (
  id uuid primary key default gen_random_uuid(),
  -- A record of any table.
  link_id uuid not null,
  link_entity text,
  taxonomy_term_id uuid not null references taxonomy_terms on delete cascade,
  link_type text,
  value text,
  label text
);
create index on attributes (link_id);
create index on attributes (taxonomy_term_id);

create table metadata (
  id uuid primary key default gen_random_uuid(),
  -- A record of any table.
  resource_id uuid not null,
  resource_type text,
  last_action_date date,
  last_action_type text,
  field_name text,
  previous_value text,
  replacement_value text,
  updated_by text
);
create index on metadata (resource_id);

create table meta_table_descriptions (
  id uuid primary key default gen_random_uuid(),
  name text,
  language text,
  character_set text
);

-- Who of the community minds an entry.
create table service_owners (
  service_id uuid primary key references services on delete cascade,
  owner_id uuid not null references people on delete cascade,
  since timestamptz not null default app.now()
);
create index on service_owners (owner_id);

-- Records as they are, where readers get less or nothing: `whole` ones stand here alone, others were cut loose from a hidden one
-- or had its street taken out of their words.
create table hidden_records (
  table_name text not null,
  record_id uuid not null,
  record jsonb not null,
  whole boolean not null,
  primary key (table_name, record_id)
);

-- Where a record came from, and the fingerprint that it came with.
create table directory_origins (
  table_name text not null,
  record_id uuid not null,
  source_id uuid not null references directory_sources on delete cascade,
  print text not null,
  primary key (table_name, record_id)
);
create index on directory_origins (source_id, table_name);

-- What was changed here in a record that came from elsewhere: an import keeps it. An edit of `id` took the record away.
create table directory_edits (
  table_name text not null,
  record_id uuid not null,
  column_name text not null,
  value jsonb not null,
  source_value jsonb not null default 'null',
  edited_by uuid references people on delete set null,
  edited_at timestamptz not null default app.now(),
  primary key (table_name, record_id, column_name)
);

create table directory_imports (
  id uuid primary key default gen_random_uuid(),
  source_id uuid not null references directory_sources on delete cascade,
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null default app.now(),
  file_name text not null check (length(file_name) between 1 and 200),
  -- A plain spreadsheet waits in `mapping` until somebody has looked at what its headings mean.
  state text not null default 'waiting' check (state in ('mapping', 'waiting', 'reading', 'done', 'failed', 'undone')),
  mapping jsonb,
  -- The file is all that this source has: services that it leaves out are over.
  is_whole boolean not null default false,
  rows_read int not null default 0,
  -- Why it failed: a key of the catalogue and its values.
  fault text not null default '',
  fault_values jsonb not null default '{}',
  finished_at timestamptz,
  kept int not null default 0,
  mended int not null default 0,
  set_aside int not null default 0,
  unchanged int not null default 0,
  licensed int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  removed int not null default 0,
  -- Services of the source that this file did not have.
  missing int not null default 0,
  edits_kept int not null default 0,
  hidden int not null default 0
);
create index on directory_imports (asked_at desc);

-- What somebody uploaded, until it is read.
create table directory_uploads (
  import_id uuid not null references directory_imports on delete cascade,
  ordinal int not null,
  piece bytea not null,
  primary key (import_id, ordinal)
);

-- The report: what became of every row, by file and table, and each thing that was found.
create table directory_import_counts (
  import_id uuid not null references directory_imports on delete cascade,
  ordinal int not null,
  file text not null,
  table_name text not null,
  read int not null,
  kept int not null,
  mended int not null,
  set_aside int not null,
  unchanged int not null,
  licensed int not null,
  primary key (import_id, ordinal)
);

create table directory_import_notes (
  import_id uuid not null references directory_imports on delete cascade,
  ordinal int not null,
  file text not null,
  row int not null,
  path text not null,
  table_name text not null,
  record text,
  does text not null check (does in ('mended', 'setAside', 'doubt')),
  reason text not null,
  field text not null,
  value text not null,
  breaks_standard boolean not null,
  content text,
  primary key (import_id, ordinal)
);

-- How each record was before the newest import, so that it can be undone.
create table directory_changes (
  import_id uuid not null references directory_imports on delete cascade,
  table_name text not null,
  record_id uuid not null,
  before jsonb,
  print text,
  -- It went from its source.
  gone boolean not null default false,
  primary key (table_name, record_id, import_id)
);
create index on directory_changes (import_id);
