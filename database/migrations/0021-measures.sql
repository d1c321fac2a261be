-- A questionnaire that a member filled in for themself. Whom they let see it sees this much.
create table measures (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  instrument text not null check (instrument in ('phq-9', 'phq-8', 'gad-7', 'qpr-15')),
  day date not null,
  -- None while a question is open: nothing is guessed.
  total int check (total >= 0),
  taken_at timestamptz not null default app.now()
);
create index on measures (person_id, instrument, day desc);

-- Apart from the total: the single answers are the member's alone.
create table measure_answers (
  measure_id uuid primary key references measures on delete cascade,
  person_id uuid not null references people on delete cascade,
  answers int[] not null check (cardinality(answers) between 1 and 60)
);
