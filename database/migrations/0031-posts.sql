create schema if not exists trigrams;
create extension if not exists pg_trgm with schema trigrams;

-- A post, or a reply to one. Who wrote it is a persona, never a person.
create table posts (
  id uuid primary key default gen_random_uuid(),
  space_id uuid not null references spaces on delete cascade,
  reply_to uuid references posts on delete cascade,
  -- Null where the author made it anonymous, and where it was taken back.
  persona_id uuid references personas,
  kind text not null check (kind in ('story', 'question', 'strategy', 'wanted', 'given', 'reply', 'tried')),
  title text not null default '' check (length(title) <= 120),
  body text not null check (length(body) <= 20000),
  -- The body as HTML, made where it is written.
  html text not null,
  -- What search reads: small letters without accents.
  words text not null,
  language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  content_notes text[] not null default '{}',
  needs text[] not null default '{}',
  state text not null default 'seen' check (state in ('seen', 'held', 'hidden', 'taken_back')),
  -- Why a person reads it first.
  held_for text not null default '' check (held_for in ('', 'first', 'young', 'words', 'closed')),
  -- A reply stands and falls with what it answers: kept the same as there.
  thread_persona_id uuid references personas,
  thread_state text not null default 'seen',
  posted_at timestamptz not null default app.now(),
  -- Of a post: when somebody last said something in it that may be seen.
  active_at timestamptz not null default app.now(),
  edited_at timestamptz,
  check ((kind in ('reply', 'tried')) = (reply_to is not null))
);
create index on posts (space_id, active_at, id) where reply_to is null;
create index on posts (space_id, posted_at, id) where reply_to is null and active_at = posted_at;
create index on posts (reply_to, posted_at, id) where reply_to is not null;
create index on posts (persona_id);
create index on posts (thread_persona_id);
create index on posts (space_id, posted_at desc) where kind = 'strategy';
create index on posts (space_id) where state in ('held', 'hidden');
create index on posts using gin (words trigrams.gin_trgm_ops);

-- Closed to everybody: who wrote what is shown without a name.
create table anonymous_posts (
  post_id uuid primary key references posts on delete cascade,
  persona_id uuid not null references personas on delete cascade
);
create index on anonymous_posts (persona_id);

-- What triage read in it: for guides, and for whoever wrote it.
create table post_readings (
  post_id uuid primary key references posts on delete cascade,
  level text not null check (level in ('green', 'amber', 'red', 'crisis')),
  reasons text[] not null default '{}',
  read_language text not null default 'en',
  alert_id uuid references alerts on delete set null
);

create table post_marks (
  post_id uuid not null references posts on delete cascade,
  person_id uuid not null references people on delete cascade,
  mark text not null check (mark in ('with_you', 'helped', 'me_too')),
  primary key (post_id, person_id, mark)
);
create index on post_marks (person_id);

create table post_follows (
  person_id uuid not null references people on delete cascade,
  -- A post or a space.
  post_id uuid references posts on delete cascade,
  space_id uuid references spaces on delete cascade,
  check (num_nonnulls(post_id, space_id) = 1),
  unique (person_id, post_id),
  unique (person_id, space_id)
);
create index on post_follows (post_id);
create index on post_follows (space_id);

-- A mute is one-sided; a block holds both ways, in the one space where both personas are.
create table kept_apart (
  persona_id uuid not null references personas on delete cascade,
  other_id uuid not null references personas on delete cascade,
  how text not null check (how in ('mute', 'block')),
  primary key (persona_id, other_id),
  check (persona_id <> other_id)
);
create index on kept_apart (other_id);

create table note_rules (
  person_id uuid not null references people on delete cascade,
  content_note text not null,
  rule text not null check (rule in ('show', 'leave_out')),
  primary key (person_id, content_note)
);
