-- What a person may read of when they were told: to the minute, so that two names of one person cannot be laid side by side.
alter table notices add column told_at timestamptz not null
  generated always as (date_trunc('minute', created_at at time zone 'UTC') at time zone 'UTC') stored;
create index on notices (person_id, told_at desc);
