-- What a decision does to a post; null where it cannot be done, otherwise how it was before.
create or replace function app.change_said(post uuid, what text, notes text[], target uuid) returns jsonb
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    p posts;
    earlier jsonb;
  begin
    select * into p from posts where id = post for update;
    earlier := jsonb_build_object('state', p.state, 'held_for', p.held_for, 'content_notes', p.content_notes, 'space_id', p.space_id,
      'persona_id', p.persona_id);
    case
      when what = 'stand' and p.state in ('seen', 'hidden') then null;
      when what = 'let_through' and p.state = 'held' then perform app.let_post_through(post);
      when what = 'let_through' and p.state = 'hidden' then update posts set state = 'seen' where id = post;
      when what = 'ask_change' and p.state in ('seen', 'held') then
        update posts set state = 'held', held_for = 'words' where id = post;
      when what = 'hide' and p.state in ('seen', 'held') then update posts set state = 'hidden', held_for = '' where id = post;
      when what = 'note' and p.state in ('seen', 'held') and cardinality(notes) > 0 then
        update posts set content_notes = array(select distinct n from unnest(p.content_notes || notes) n order by n) where id = post;
        perform app.let_post_through(post);
      when what = 'move' and target = any (app.spaces_to_move_to(post)) then perform app.move_post(post, target);
      else return null;
    end case;
    return earlier;
  end
  $$;

-- Never through a wider door, never to a discreet space, and only what nobody has answered: a reply's name belongs to its space.
create or replace function app.spaces_to_move_to(post uuid) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(s.id), '{}') from posts p join spaces o on o.id = p.space_id cross join spaces s
    where p.id = post and p.reply_to is null and p.state in ('seen', 'held') and s.id <> o.id and s.visibility <> 'discreet'
      and o.adults_only = s.adults_only
      and array_position(array['open', 'members', 'approval', 'discreet'], s.visibility)
        >= array_position(array['open', 'members', 'approval', 'discreet'], o.visibility)
      and not exists (select from posts r where r.reply_to = p.id and r.state <> 'taken_back')
  $$;

-- It goes without its name: that name belongs to the space it leaves.
create or replace function app.move_post(post uuid, target uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into anonymous_posts (post_id, persona_id) select p.id, p.persona_id from posts p where p.id = post and p.persona_id is not null;
    update posts set space_id = target, persona_id = null, state = 'seen', held_for = '' where id = post;
    delete from post_follows f where f.post_id = post;
  end
  $$;

-- For so many days, or for good where none are named. What was ended stays ended.
create or replace function app.pause_persona(persona uuid, space uuid, decision uuid, days int) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into space_pauses (persona_id, space_id, decision_id, until)
    values (persona, space, decision, app.now() + make_interval(days => days))
    on conflict (persona_id) do update set decision_id = excluded.decision_id, until = excluded.until where space_pauses.until is not null;
    if days is null then
      update space_members m set left_at = app.now() where m.persona_id = pause_persona.persona and m.left_at is null;
      delete from space_guides g where g.persona_id = pause_persona.persona;
    end if;
  end
  $$;

-- Closes the item, except where the decision is about its author alone and the post still waits for one.
create or replace function app.decide_item(item uuid, decision uuid, what text, reason text, words bytea, notes text[], target uuid, days int)
  returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    i moderation_items;
    author record;
    earlier jsonb := '{}';
    alert uuid;
  begin
    -- guard: decides-own-item
    if not app.dealt_to_me(item) then return 'no'; end if;
    select * into i from moderation_items m where m.id = item for update;
    select * into author from app.who_wrote(i.post_id);
    if i.claimed_until is null or i.claimed_until < app.now() or i.decided_at is not null or author.person is null then return 'no'; end if;
    if what in ('stand', 'let_through', 'ask_change', 'note', 'move', 'hide') then
      update moderation_items m set decided_at = app.now() where m.id = item;
      earlier := app.change_said(i.post_id, what, notes, target);
      if earlier is null then
        update moderation_items m set decided_at = null where m.id = item;
        return 'no';
      end if;
    elsif what = 'alert' then
      alert := app.write_alert(author.person, 'moderator', case when i.level = 'crisis' then 'crisis' else 'red' end, 'moderation ' || item);
      if alert is null then return 'nobody'; end if;
    elsif what = 'end' then
      earlier := jsonb_build_object('guide', exists (select from space_guides g where g.persona_id = author.persona));
    end if;
    insert into moderation_decisions (id, item_id, about_person_id, persona_id, space_id, decision, reason, words, before, by_person_id, alert_id)
    select decision, item, author.person, p.persona_id, i.space_id, what, decide_item.reason, decide_item.words, earlier, app.me(), alert
    from posts p where p.id = i.post_id;
    if what in ('pause', 'end') then
      perform app.pause_persona(author.persona, i.space_id, decision, case when what = 'pause' then greatest(1, least(days, 90)) end);
    end if;
    perform app.record('item decided', item::text, jsonb_build_object('decision', what, 'reason', decide_item.reason));
    perform app.tell_of_decision(decision);
    return 'done';
  end
  $$;

-- The author hears that something was decided, each reporter how it ended, and a debrief is asked after an alert: all without a word of it.
create or replace function app.tell_of_decision(decision uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    d moderation_decisions;
    post uuid;
  begin
    select * into d from moderation_decisions m where m.id = tell_of_decision.decision;
    select i.post_id into post from moderation_items i where i.id = d.item_id;
    if d.decision not in ('stand', 'let_through') then
      perform app.notify(d.about_person_id, 'moderation-decided', '{}', '/community/decisions/' || d.id);
    end if;
    perform app.notify(o.about_person_id, 'moderation-answer-read', '{}', '/community/decisions/' || o.id) from moderation_decisions o
      where o.item_id = d.item_id and o.answered_at is not null and d.decision in ('stand', 'let_through');
    if d.decision = 'end' then perform app.announce('person:' || d.about_person_id, 'close'); end if;
    if d.decision not in ('pause', 'end', 'alert') then
      perform app.close_reports(post, case when d.decision in ('stand', 'let_through') then 'stands' else 'acted' end);
    end if;
    if d.decision = 'alert' then
      insert into moderation_debriefs (decision_id, person_id) values (d.id, app.me());
      perform app.notify(app.me(), 'moderation-debrief', '{}', '/desk/moderation');
    end if;
  end
  $$;

create or replace function app.close_reports(post uuid, outcome text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    told record;
  begin
    for told in update post_reports r set outcome = close_reports.outcome where r.post_id = post and r.outcome = ''
      returning r.id, r.reporter_id loop
      perform app.notify(told.reporter_id, 'report-outcome', '{}', '/community/reports/' || told.id);
    end loop;
  end
  $$;
