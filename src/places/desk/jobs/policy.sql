-- The queue in numbers: kinds and counts, never what a job was told. Functions named queue_… belong to kith_worker.
grant execute on function app.have_role(text[]) to kith_worker;

create or replace function app.queue_counts() returns table
    (kind text, due int, later int, failing int, given_up int, oldest timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select t.identifier,
      count(*) filter (where j.attempts = 0 and j.run_at <= app.now())::int,
      count(*) filter (where j.attempts = 0 and j.run_at > app.now())::int,
      count(*) filter (where j.attempts > 0 and j.attempts < j.max_attempts)::int,
      count(*) filter (where j.attempts >= j.max_attempts)::int,
      min(j.run_at) filter (where j.run_at <= app.now())
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where app.have_role('administrator')
    group by t.identifier order by t.identifier
  $$;

create or replace function app.queue_try_again(kind text) returns int
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    with again as (
      update graphile_worker._private_jobs j set run_at = pg_catalog.now(), attempts = 0
      from graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = kind and j.attempts > 0 and j.locked_at is null and app.have_role('administrator')
      returning 1)
    select count(*)::int from again
  $$;
grant execute on function app.queue_counts(), app.queue_try_again(text) to app_person;
