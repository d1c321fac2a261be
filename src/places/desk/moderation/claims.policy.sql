-- "I have this", for an hour. Without a decision it moves on.
create or replace function app.claim_item(item uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    i moderation_items;
  begin
    if not app.dealt_to_me(item) then return false; end if;
    select * into i from moderation_items m where m.id = item and m.decided_at is null for update;
    if i.id is null then return false; end if;
    update moderation_items m set claimed_until = app.now() + interval '1 hour' where m.id = item;
    if i.claimed_until is null then
      update moderation_shifts s set opened = opened + 1, hard = s.hard + i.hard::int where s.person_id = app.me() and s.ended_at is null;
      perform app.record('item opened', item::text);
    end if;
    perform app.enqueue('moderation-item', jsonb_build_object('item', item), app.now() + interval '1 hour', 'moderation item ' || item);
    return true;
  end
  $$;

create or replace function app.pass_item_on(item uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into moderation_passes (item_id, person_id)
      select i.id, i.dealt_to from moderation_items i where i.id = item and i.dealt_to is not null on conflict do nothing;
    update moderation_items i set dealt_to = null, claimed_until = null where i.id = item;
    perform app.deal_item(item);
  end
  $$;

create or replace function app.hand_item_over(item uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.dealt_to_me(item) or not exists (select from moderation_items i where i.id = item and i.decided_at is null) then
      return false;
    end if;
    perform app.pass_item_on(item);
    perform app.record('item handed over', item::text);
    return true;
  end
  $$;

-- When its time has passed: what nobody has opened, and what was opened and left, goes on to the next; whoever may step in hears of it.
create or replace function app.look_after_item(item uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    i moderation_items;
  begin
    select * into i from moderation_items m where m.id = item and m.decided_at is null for update;
    if i.id is null then return; end if;
    if i.claimed_until > app.now() then
      perform app.enqueue('moderation-item', jsonb_build_object('item', item), i.claimed_until, 'moderation item ' || item);
    elsif i.claimed_until is not null or i.due_at <= app.now() then
      perform app.pass_item_on(item);
    end if;
  end
  $$;
grant execute on function app.claim_item(uuid), app.hand_item_over(uuid) to app_person;
grant execute on function app.look_after_item(uuid) to app_worker;
