create table alert_settings (
  only_row boolean primary key default true check (only_row),
  minutes_to_answer int not null default 10 check (minutes_to_answer between 1 and 120),
  fallback_name text not null default '',
  fallback_mail text not null default ''
);
insert into alert_settings default values;

create table alerts (
  id uuid primary key default gen_random_uuid(),
  about_person_id uuid not null references people on delete cascade,
  cause text not null check (cause in ('not_safe', 'risk_answer', 'agreement', 'triage', 'moderator', 'member')),
  level text not null check (level in ('red', 'crisis')),
  -- What the cause says happens once: the same occasion raises one alert.
  occasion text not null unique,
  state text not null default 'sent' check (state in ('sent', 'held', 'unanswered', 'closed')),
  raised_at timestamptz not null default app.now(),
  held_by uuid references people on delete set null,
  held_until timestamptz,
  closed_at timestamptz
);
create index on alerts (about_person_id);

create table alert_steps (
  alert_id uuid not null references alerts on delete cascade,
  step int not null,
  told text not null check (told in ('one', 'everyone', 'fallback')),
  told_at timestamptz not null default app.now(),
  primary key (alert_id, step)
);

create table alert_told (
  alert_id uuid not null references alerts on delete cascade,
  person_id uuid not null references people on delete cascade,
  told_at timestamptz not null default app.now(),
  primary key (alert_id, person_id)
);

create table alert_notes (
  id uuid primary key default gen_random_uuid(),
  alert_id uuid not null references alerts on delete cascade,
  by_person_id uuid references people on delete set null,
  outcome boolean not null default false,
  -- Sealed with the key of the person it is about.
  words bytea not null,
  written_at timestamptz not null default app.now()
);
create index on alert_notes (alert_id, written_at);
