-- What the one who asks decided within a week and can still undo.
create or replace function app.decisions_i_can_undo() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(d.id), '{}') from moderation_decisions d where d.by_person_id = app.me() and app.only_about() is null
      and d.undone_at is null and d.decision <> 'alert' and d.decided_at > app.now() - interval '7 days'
      and not app.kept_from_item(app.me(), d.item_id)
      and (d.decision <> 'move' or not exists (select from moderation_items i join posts r on r.reply_to = i.post_id where i.id = d.item_id))
  $$;

-- As it was before, where it still is as the decision left it. What the author changed or took back since then stays so.
create or replace function app.put_back(d moderation_decisions, post uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if d.decision in ('pause', 'end') then
      delete from space_pauses s where s.decision_id = d.id;
      if found and d.decision = 'end' then update space_members m set left_at = null where m.persona_id = (
        select w.persona from app.who_wrote(post) w);
        insert into space_guides (persona_id, space_id) select d.persona_id, d.space_id where (d.before ->> 'guide')::boolean on conflict do nothing;
      end if;
    elsif d.decision <> 'stand' then
      if d.decision = 'move' then delete from anonymous_posts a where a.post_id = post; end if;
      update posts p set state = d.before ->> 'state', held_for = d.before ->> 'held_for',
        content_notes = array(select jsonb_array_elements_text(d.before -> 'content_notes')), space_id = (d.before ->> 'space_id')::uuid,
        persona_id = case when d.decision = 'move' then (d.before ->> 'persona_id')::uuid else p.persona_id end
      where p.id = post and p.state = case d.decision when 'hide' then 'hidden' when 'ask_change' then 'held' else 'seen' end;
    end if;
  end
  $$;

create or replace function app.undo_decision(decision uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    d moderation_decisions;
    post uuid;
  begin
    -- guard: undoes-own-decision
    if not decision = any (app.decisions_i_can_undo()) then return false; end if;
    update moderation_decisions m set undone_at = app.now() where m.id = undo_decision.decision returning * into d;
    select i.post_id into post from moderation_items i where i.id = d.item_id;
    perform app.put_back(d, post);
    update post_reports r set outcome = '' where r.post_id = post and d.decision not in ('pause', 'end');
    update moderation_items i set decided_at = null, dealt_to = app.me(), claimed_until = app.now() + interval '1 hour'
      where i.id = d.item_id and d.decision not in ('pause', 'end')
        and not exists (select from moderation_items o where o.post_id = post and o.decided_at is null)
        and exists (select from posts p where p.id = post and p.state <> 'taken_back');
    if d.decision not in ('stand', 'let_through') then
      perform app.notify(d.about_person_id, 'moderation-undone', '{}', '/community/decisions/' || d.id);
    end if;
    perform app.record('decision undone', d.item_id::text, jsonb_build_object('decision', d.decision));
    return true;
  end
  $$;
grant execute on function app.decisions_i_can_undo(), app.undo_decision(uuid) to app_person;
