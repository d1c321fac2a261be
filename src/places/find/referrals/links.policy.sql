-- A new link to a referral that is on its way: by its member, or for paper by who follows it.
create or replace function app.make_referral_link(referral uuid, print bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into referral_links (token_print, referral_id, member_id)
      select print, r.id, r.member_id from referrals r
      where r.id = referral and app.only_about() is null and app.referral_after(r.state, 'open') is not null
        and (r.member_id = app.me() or (r.channel = 'paper' and app.follower_of_referral(r.id) = app.me()));
    return found;
  end
  $$;
grant execute on function app.make_referral_link(uuid, bytea) to app_person;

-- What stands behind a link: nothing once it ended, was withdrawn, or never was.
create or replace function app.referral_behind(print bytea)
  returns table (id uuid, member uuid, state text, letter bytea, ends_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id, r.member_id, r.state, r.letter, l.ends_at from referral_links l join referrals r on r.id = l.referral_id
    where l.token_print = print and l.ends_at > app.now() and app.referral_after(r.state, 'open') is not null
  $$;

-- Each opening is a step that the member sees.
create or replace function app.open_referral(print bytea, step_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    referral uuid := (select b.id from app.referral_behind(print) b);
  begin
    return referral is not null and app.take_referral_step(referral, step_id, 'open', 'organisation', null, null, null, null) is not null;
  end
  $$;

-- What was said so far, to who holds the link: answers, questions and what the member answered.
create or replace function app.referral_thread(print bytea)
  returns table (id uuid, step text, weeks int, reason text, words bytea, taken_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.id, s.step, s.weeks, s.reason, s.words, s.taken_at from app.referral_behind(print) b join referral_steps s on s.referral_id = b.id
    where s.step in ('take', 'wait', 'ask', 'answer') order by s.number
  $$;

create or replace function app.answer_referral(print bytea, step_id uuid, answer text, words bytea, weeks int, reason text) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    referral uuid := (select b.id from app.referral_behind(print) b);
  begin
    if referral is null or answer not in ('take', 'wait', 'cannot', 'ask') then return null; end if;
    return app.take_referral_step(referral, step_id, answer, 'organisation', words, weeks, reason, null);
  end
  $$;
-- A "cannot" that the same link can still take back: for fifteen minutes, and only while the member has not gone on.
create or replace function app.referral_to_reopen(print bytea) returns table (id uuid, member uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id, r.member_id from referral_links l join referrals r on r.id = l.referral_id
    where l.token_print = print and l.ends_at > app.now() and r.state = 'cannot' and not r.aside
  $$;

create or replace function app.reopen_referral(print bytea, step_id uuid) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    referral uuid;
  begin
    perform from referrals r where r.id = (select b.id from app.referral_to_reopen(print) b) for update;
    select b.id into referral from app.referral_to_reopen(print) b;
    if referral is null then return null; end if;
    return app.take_referral_step(referral, step_id, 'reopen', 'organisation', null, null, null, null);
  end
  $$;
grant execute on function app.referral_to_reopen(bytea), app.reopen_referral(bytea, uuid) to app_person, app_visitor;
grant execute on function app.referral_behind(bytea), app.open_referral(bytea, uuid), app.referral_thread(bytea),
  app.answer_referral(bytea, uuid, text, bytea, int, text) to app_person, app_visitor;
