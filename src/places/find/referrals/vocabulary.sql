-- What referrals say about who follows them, and where a step leads.

-- The state after a step, or null where that step cannot be taken; `moves.ts` says the same to the pages.
create or replace function app.referral_after(state text, step text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select case
      when state = 'draft' then case step when 'send' then 'sent' end
      when state = 'cannot' then case step when 'reopen' then 'received' end
      when state not in ('sent', 'received', 'question', 'waiting', 'taking', 'unanswered') then null
      when step in ('helped', 'partly', 'not-helped', 'cannot') then step
      when step = 'open' and state = 'sent' then 'received'
      when step = 'open' then state
      when step = 'no-answer' and state in ('sent', 'received', 'waiting') then 'unanswered'
      when step = 'answer' and state = 'question' then 'received'
      when step = 'not-yet' and state = 'taking' then state
      when step = 'close' and state = 'taking' then 'closed'
      else case step when 'take' then 'taking' when 'wait' then 'waiting' when 'ask' then 'question' when 'withdraw' then 'withdrawn' end
    end
  $$;

create or replace function app.is_my_referral(referral uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from referrals r where r.id = referral and r.member_id = app.me()) $$;

-- Referrals that the member lets the one who asks follow: over a tie that stands, once sent, until withdrawn.
create or replace function app.referrals_i_follow() returns table (id uuid, member uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id, r.member_id from referrals r join ties t on t.id = r.tie_id
    where t.supporter_id = app.me() and app.tie_stands(t.id) and r.state not in ('draft', 'withdrawn')
      and (app.only_about() is null or r.member_id = app.only_about())
  $$;

-- Those of them whose member is told, in this same transaction, that the one who asks looks.
create or replace function app.referrals_i_look_at() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(f.id), '{}') from app.referrals_i_follow() f where app.have_looked(f.member, 'referrals') $$;

-- Who follows a referral now; null for nobody.
create or replace function app.follower_of_referral(referral uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.supporter_id from referrals r join ties t on t.id = r.tie_id
    where r.id = referral and app.tie_stands(t.id) and r.state not in ('draft', 'withdrawn')
  $$;
grant execute on function app.referral_after(text, text), app.is_my_referral(uuid), app.referrals_i_follow(), app.referrals_i_look_at(),
  app.follower_of_referral(uuid)
  to app_person;
