-- A wait begins, or begins again; its first step is a job in the same transaction.
create or replace function app.begin_wait(kind text, person uuid, space uuid, post uuid, is_first boolean, begun timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    begun_wait uuid;
  begin
    if begin_wait.post is null then
      insert into waits as w (kind, person_id, space_id, is_first, begun_at) values (begin_wait.kind, person, space, begin_wait.is_first, begun)
        on conflict do nothing returning w.id into begun_wait;
    else
      insert into waits as w (kind, person_id, space_id, post_id, is_first, begun_at)
        values (begin_wait.kind, person, space, post, begin_wait.is_first, begun)
        on conflict (post_id) do update set ended_at = null, answered = false where w.ended_at is not null returning w.id into begun_wait;
    end if;
    if begun_wait is null then return; end if;
    perform app.enqueue('ask-for-a-word', jsonb_build_object('wait', begun_wait), null, 'wait ' || begun_wait);
  end
  $$;

create or replace function app.end_wait(wait uuid, answered boolean) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update waits set ended_at = app.now(), answered = end_wait.answered where id = wait and ended_at is null;
    update wait_turns set ended_at = app.now(), how = case when end_wait.answered then 'answered' else 'gone' end
      where wait_id = wait and ended_at is null;
    perform app.settle_item(w.post_id, 'unanswered') from waits w where w.id = wait and w.post_id is not null;
    perform app.cancel_job('wait ' || wait);
  end
  $$;

-- Whether a post waits for a word: it is seen, asks for one or is its author's first there, and nobody else has said anything to it.
create or replace function app.settle_wait(post uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    p posts;
    author record;
    open_wait uuid := (select w.id from waits w where w.post_id = post and w.ended_at is null);
    first_here boolean;
  begin
    select * into p from posts where id = post and reply_to is null;
    select w.person, w.persona into author from app.who_wrote(post) w;
    if p.state is distinct from 'seen' or author.person is null then
      if open_wait is not null then perform app.end_wait(open_wait, false); end if;
      return;
    end if;
    if exists (select from posts r, app.who_wrote(r.id) w where r.reply_to = post and r.state = 'seen' and w.person <> author.person) then
      if open_wait is not null then perform app.end_wait(open_wait, true); end if;
      return;
    end if;
    first_here := not exists (select from posts o left join anonymous_posts a on a.post_id = o.id
      where coalesce(o.persona_id, a.persona_id) = author.persona and o.id <> post and o.state = 'seen');
    if (p.kind in ('story', 'question', 'wanted') or first_here)
      and not exists (select from spaces s where s.id = p.space_id and s.who_starts = 'guides') then
      perform app.begin_wait('post', author.person, p.space_id, post, first_here, p.posted_at);
    end if;
  end
  $$;

-- What somebody writes to a newcomer's post welcomes them too, there and in the community.
create or replace function app.welcomed_by_answer(post uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.end_wait(w.id, true) from waits p join waits w on w.person_id = p.person_id and w.kind = 'welcome' and w.ended_at is null
      and (w.space_id is null or w.space_id = p.space_id) where p.post_id = post and p.answered;
  end
  $$;

-- As people write, and never for rows that the owner of the data writes.
create or replace function app.post_waits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    thread uuid := coalesce(new.reply_to, new.id);
  begin
    if app.me() is null or (tg_op = 'UPDATE' and new.state = old.state) then return new; end if;
    if new.reply_to is not null and not exists (select from waits w where w.post_id = thread) then return new; end if;
    perform app.settle_wait(thread);
    if new.reply_to is not null then perform app.welcomed_by_answer(thread); end if;
    return new;
  end
  $$;
create or replace trigger a_post_waits_for_a_word after insert or update of state on posts
  for each row execute function app.post_waits();

-- Who comes into a space is welcomed there, unless they have work here; who leaves waits for nothing.
create or replace function app.member_waits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if app.me() is null then return new; end if;
    if tg_op = 'UPDATE' then
      perform app.end_wait(w.id, false) from waits w
        where w.kind = 'welcome' and w.space_id = new.space_id and w.person_id = new.person_id and w.ended_at is null and new.left_at is not null;
    elsif not app.holds_role(new.person_id, 'peer_supporter', 'moderator', 'professional', 'coordinator') then
      perform app.begin_wait('welcome', new.person_id, new.space_id, null, false, app.now());
    end if;
    return new;
  end
  $$;
create or replace trigger a_newcomer_is_welcomed after insert or update of left_at on space_members
  for each row execute function app.member_waits();

-- Who joins the community comes as a visitor.
create or replace function app.person_waits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if app.is_open() and current_setting('role') = 'app_visitor' then
      perform app.begin_wait('welcome', new.id, null, null, false, app.now());
    end if;
    return new;
  end
  $$;
create or replace trigger a_person_is_welcomed after insert on people
  for each row execute function app.person_waits();
