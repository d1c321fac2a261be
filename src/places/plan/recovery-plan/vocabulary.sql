-- Of each section that the one who asks may see and looks at: the version that stands, or that stood before a quiet end. Never an older one.
create or replace function app.plan_versions_for_me() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(newest.id), '{}')
    from unnest(array['wellness', 'daily', 'triggers', 'early-signs', 'breaking-down', 'crisis', 'afterwards']) section,
      lateral (
        select person, bool_or(stands) as stands from (
          select unnest(app.people_i_look_at('plan-' || section)) as person, true as stands
          union all select unnest(app.fading_people_i_look_at('plan-' || section)), false) seen
        group by person) shown,
      lateral (
        select v.id from plan_versions v
        where v.person_id = shown.person and v.section = section.section
          and (shown.stands or app.stood_before_quiet(v.person_id, 'plan-' || v.section, v.saved_at))
        order by v.number desc limit 1) newest
  $$;

-- Which sections of a member's plan the one who asks may open. Says that they are there, and nothing of them.
create or replace function app.plan_sections_for_me(member uuid) returns text[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct v.section), '{}') from plan_versions v
    where v.person_id = member
      and (app.shares_with_me(member, 'plan-' || v.section)
        or member = any (app.people_fading_from_me('plan-' || v.section))
          and app.stood_before_quiet(member, 'plan-' || v.section, v.saved_at))
  $$;
grant execute on function app.plan_versions_for_me(), app.plan_sections_for_me(uuid) to app_person;
