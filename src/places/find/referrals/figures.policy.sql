-- Quarters that ended four weeks ago or more, had referrals, and were never counted.
create or replace function app.referral_quarters_to_count() returns setof date
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct date_trunc('quarter', s.taken_at at time zone 'UTC')::date from referral_steps s
    where s.step = 'send' and date_trunc('quarter', s.taken_at at time zone 'UTC') + interval '3 months 28 days' <= app.now() at time zone 'UTC'
      and not exists (select from referral_figures f where f.quarter = date_trunc('quarter', s.taken_at at time zone 'UTC')::date)
  $$;

-- One line for each referral sent in that quarter and not withdrawn, without whose it was.
create or replace function app.ended_referrals(quarter date) returns table (kind text, helped boolean, days int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(nullif(r.kind, ''), '-'), r.state in ('helped', 'partly'),
      extract(day from (select min(t.taken_at) from referral_steps t where t.referral_id = r.id and t.step = 'take') - s.taken_at)::int
    from referral_steps s join referrals r on r.id = s.referral_id
    where s.step = 'send' and r.state <> 'withdrawn' and date_trunc('quarter', s.taken_at at time zone 'UTC')::date = quarter
    order by random()
  $$;

create or replace function app.keep_referral_figures(quarter date, figures jsonb) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    insert into referral_figures (quarter, kind, asked, helped, days)
    select keep_referral_figures.quarter, f.kind, f.asked, f.helped, f.days
    from jsonb_to_recordset(figures) f (kind text, asked int, helped int, days int)
    on conflict do nothing
  $$;
grant execute on function app.referral_quarters_to_count(), app.ended_referrals(date), app.keep_referral_figures(date, jsonb) to app_worker;
