-- What the one who asks may help with: for the circle by consent, for chosen people while their tie stands, for the community's helpers by
-- their role. Never over a tie that has ended.
create or replace function app.requests_for_me() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(r.id), '{}') from help_requests r
    where r.member_id <> app.me() and r.called_off_at is null
      and (app.only_about() is null or r.member_id = app.only_about())
      and not exists (select from ties t join tie_endings e on e.tie_id = t.id
        where t.member_id = r.member_id and t.supporter_id = app.me())
      and case r.audience
        when 'circle' then r.member_id = any (app.people_sharing_with_me('help-requests'))
        when 'chosen' then exists (select from help_request_people p join ties t on t.id = p.tie_id
          where p.request_id = r.id and t.supporter_id = app.me())
        else app.have_role('peer_supporter', 'coordinator') end
  $$;

create or replace function app.requests_i_claimed() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(c.request_id), '{}') from help_claims c
    where c.helper_id = app.me() and c.given_back_at is null and c.request_id = any (app.requests_for_me())
  $$;
grant execute on function app.requests_for_me(), app.requests_i_claimed() to app_person;
