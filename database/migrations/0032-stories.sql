-- Told to anybody, under a fresh name. Whose they are stands apart.
create table stories (
  id uuid primary key default gen_random_uuid(),
  title text not null check (length(title) between 1 and 120),
  called text not null check (length(called) between 1 and 40),
  html text not null,
  language text not null,
  content_notes text[] not null default '{}',
  told_on date not null default (app.now())::date,
  first_color int not null default 0 check (first_color between 0 and 11),
  second_color int not null default 5 check (second_color between 0 and 11)
);
create index on stories (told_on desc);

create table story_tellers (
  story_id uuid primary key references stories on delete cascade,
  post_id uuid not null unique references posts on delete cascade,
  person_id uuid not null references people on delete cascade
);
create index on story_tellers (person_id);
