-- The one place where a referral changes its state: under a lock, only where the step can be taken, with a line in its account. Null
-- where it cannot. `expected` is the turn that a job saw; if another has begun meanwhile, the job does nothing.
create or replace function app.take_referral_step(referral uuid, step_id uuid, step text, by text, words bytea, weeks int, reason text,
    expected timestamptz) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    r referrals;
    after text;
  begin
    select * into r from referrals where id = referral for update;
    after := app.referral_after(r.state, step);
    if after is null or (expected is not null and date_trunc('milliseconds', r.since) <> date_trunc('milliseconds', expected)) then
      return null;
    end if;
    update referrals set state = after, since = case step when 'open' then since else app.now() end,
      reminders = case step when 'open' then reminders else 0 end, aside = step = 'open' and aside,
      weeks = case step when 'open' then referrals.weeks else take_referral_step.weeks end
      where id = r.id;
    insert into referral_steps (id, referral_id, member_id, step, by, weeks, reason, words)
      values (step_id, r.id, r.member_id, step, by, weeks, reason, words);
    if step = 'cannot' and by = 'organisation' then
      update referral_links l set ends_at = least(l.ends_at, app.now() + interval '15 minutes') where l.referral_id = r.id;
    elsif step = 'reopen' then
      update referral_links l set ends_at = l.made_at + interval '90 days' where l.referral_id = r.id;
    elsif app.referral_after(after, 'open') is null then delete from referral_links l where l.referral_id = r.id; end if;
    perform app.tell_of_referral_step(r.id, r.member_id, step, by);
    return after;
  end
  $$;

-- What the organisation said, or a supporter noted, is told to the member, and to who follows.
create or replace function app.tell_of_referral_step(referral uuid, member uuid, step text, by text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    follower uuid := app.follower_of_referral(referral);
    link text := '/find/referrals/' || referral;
  begin
    if step = 'no-answer' then perform app.notify(member, 'referral-no-answer', '{}', link); end if;
    if step not in ('take', 'wait', 'cannot', 'ask', 'reopen') then return; end if;
    if by <> 'member' then perform app.notify(member, case step when 'ask' then 'referral-question' else 'referral-answer' end, '{}', link); end if;
    if by <> 'supporter' and follower is not null then perform app.notify(follower, 'referral-followed', '{}', link); end if;
  end
  $$;

-- The member's own steps; `no-answer` and `close` are taken by a job that serves them.
create or replace function app.move_my_referral(referral uuid, step_id uuid, step text, words bytea, expected timestamptz) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    after text;
    follower uuid := app.follower_of_referral(referral);
  begin
    if not app.is_my_referral(referral) or app.only_about() is not null
      or step not in ('send', 'answer', 'withdraw', 'helped', 'partly', 'not-helped', 'not-yet', 'no-answer', 'close') then
      return null;
    end if;
    after := app.take_referral_step(referral, step_id, step, case when step in ('no-answer', 'close') then 'kith' else 'member' end,
      words, null, null, expected);
    if after = 'sent' then
      update referrals o set aside = true from referrals r
        where r.id = referral and o.id = r.instead_of and o.member_id = app.me() and o.state in ('unanswered', 'cannot', 'not-helped');
    elsif after = 'withdrawn' then
      perform app.note_withdrawal('referrals', referral::text);
      if follower is not null then perform app.announce('person:' || follower, 'close'); end if;
    end if;
    return after;
  end
  $$;

-- What the organisation said by phone or letter: noted by the member, or by who follows a referral on paper.
create or replace function app.note_referral_answer(referral uuid, step_id uuid, answer text, words bytea, weeks int, reason text) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    mine boolean := app.is_my_referral(referral);
  begin
    if app.only_about() is not null or answer not in ('take', 'wait', 'cannot', 'ask') then return null; end if;
    if not mine and not exists (select from referrals r
      where r.id = referral and r.channel = 'paper' and app.follower_of_referral(r.id) = app.me()) then
      return null;
    end if;
    return app.take_referral_step(referral, step_id, answer, case when mine then 'member' else 'supporter' end, words, weeks, reason, null);
  end
  $$;

-- Counts a reminder once, however many workers come: false where it was counted or another turn has begun.
create or replace function app.count_referral_reminder(referral uuid, step_id uuid, before int, expected timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update referrals r set reminders = before + 1 where r.id = referral and r.member_id = app.me() and r.reminders = before
      and date_trunc('milliseconds', r.since) = date_trunc('milliseconds', expected);
    if not found then return false; end if;
    insert into referral_steps (id, referral_id, member_id, step, by) values (step_id, referral, app.me(), 'remind', 'kith');
    return true;
  end
  $$;

create or replace function app.set_referral_aside(referral uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update referrals r set aside = true where r.id = referral and r.member_id = app.me() and app.only_about() is null
      and r.state in ('unanswered', 'cannot', 'not-helped');
    return found;
  end
  $$;

-- From now on the supporter sees nothing more of it; they are not told.
create or replace function app.end_following_referral(referral uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    follower uuid := app.follower_of_referral(referral);
  begin
    update referrals r set tie_id = null where r.id = referral and r.member_id = app.me() and r.tie_id is not null and app.only_about() is null;
    if not found then return false; end if;
    perform app.note_withdrawal('referrals', referral || ' following');
    if follower is not null then perform app.announce('person:' || follower, 'close'); end if;
    return true;
  end
  $$;
grant execute on function app.move_my_referral(uuid, uuid, text, bytea, timestamptz), app.set_referral_aside(uuid),
  app.note_referral_answer(uuid, uuid, text, bytea, int, text), app.count_referral_reminder(uuid, uuid, int, timestamptz),
  app.end_following_referral(uuid) to app_person;
