create table emergency_numbers (
  country text primary key check (country ~ '^[A-Z]{2}$'),
  number text not null check (number ~ '^[0-9]{2,6}$'),
  checked_by uuid references people on delete set null,
  checked_at timestamptz not null default app.now()
);

create table crisis_lines (
  id uuid primary key default gen_random_uuid(),
  country text not null check (country ~ '^[A-Z]{2}$'),
  name text not null check (length(name) between 1 and 120),
  who_for text not null default '' check (length(who_for) <= 300),
  languages text[] not null default '{en}',
  phone text not null default '' check (length(phone) <= 40),
  text_number text not null default '' check (length(text_number) <= 40),
  text_word text not null default '' check (length(text_word) <= 40),
  chat_url text not null default '' check (chat_url = '' or chat_url ~ '^https://'),
  free boolean not null default false,
  always_open boolean not null default false,
  time_zone text not null default 'UTC',
  checked_at timestamptz,
  retired_at timestamptz,
  check (phone <> '' or text_number <> '' or chat_url <> '')
);

create table crisis_line_hours (
  line_id uuid not null references crisis_lines on delete cascade,
  weekday int not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  primary key (line_id, weekday, opens)
);

create table crisis_line_checks (
  id uuid primary key default gen_random_uuid(),
  line_id uuid not null references crisis_lines on delete cascade,
  checked_by uuid references people on delete set null,
  checked_at timestamptz not null default app.now(),
  how text not null check (how in ('called', 'texted', 'chatted', 'official_page'))
);
create index on crisis_line_checks (line_id, checked_at desc);
