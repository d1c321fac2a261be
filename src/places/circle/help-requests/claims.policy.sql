create or replace function app.free_places(slot uuid) returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select greatest(0, s.places - (select count(*) from help_claims c where c.slot_id = s.id and c.given_back_at is null)::int)
    from help_slots s where s.id = slot and (s.member_id = app.me() or s.request_id = any (app.requests_for_me()))
  $$;

-- "I can do this": while there is a place, and for who may help. One at a time for a slot, so that no place is given twice.
create or replace function app.claim_slot(slot uuid, claim uuid, called bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    s help_slots;
  begin
    select * into s from help_slots where id = slot and request_id = any (app.requests_for_me()) for update;
    if s.id is null or app.only_about() is not null or s.starts_at <= app.now() or app.free_places(slot) = 0 then return false; end if;
    insert into help_claims (id, slot_id, request_id, member_id, helper_id, called)
      values (claim, slot, s.request_id, s.member_id, app.me(), claim_slot.called) on conflict do nothing;
    if not found then return false; end if;
    perform app.notify(s.member_id, 'help-claimed', '{}', '/circle/help/' || s.request_id);
    perform app.enqueue('remind-of-help', jsonb_build_object('claim', claim, 'helper', app.me()),
      greatest(app.now(), s.starts_at - interval '1 day'), 'remind of help ' || claim);
    return true;
  end
  $$;

create or replace function app.give_claim_back(claim uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    c help_claims;
  begin
    update help_claims set given_back_at = app.now()
      where id = claim and helper_id = app.me() and given_back_at is null and done_at is null and app.only_about() is null
      returning * into c;
    if c.id is null then return false; end if;
    perform app.notify(c.member_id, 'help-given-back', '{}', '/circle/help/' || c.request_id);
    return true;
  end
  $$;

-- Either of the two says that it was done.
create or replace function app.finish_claim(claim uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update help_claims set done_at = app.now() where id = claim and app.me() in (helper_id, member_id)
      and given_back_at is null and done_at is null and app.only_about() is null;
    return found;
  end
  $$;

create or replace function app.thank_for_claim(claim uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    c help_claims;
  begin
    update help_claims set thanked_at = app.now(), done_at = coalesce(done_at, app.now())
      where id = claim and member_id = app.me() and given_back_at is null and thanked_at is null and app.only_about() is null
      returning * into c;
    if c.id is null then return false; end if;
    perform app.notify(c.helper_id, 'help-thanks', '{}', '/circle/help/' || c.request_id);
    return true;
  end
  $$;
grant execute on function app.free_places(uuid), app.claim_slot(uuid, uuid, bytea), app.give_claim_back(uuid), app.finish_claim(uuid),
  app.thank_for_claim(uuid) to app_person;

-- Who may no longer see a request no longer holds its slot: it is free for somebody else.
create or replace function app.free_claims_after_end() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update help_claims c set given_back_at = app.now() from ties t
      where t.id = new.tie_id and c.member_id = t.member_id and c.helper_id = t.supporter_id and c.given_back_at is null and c.done_at is null;
    return new;
  end
  $$;
create or replace trigger the_end_of_a_tie_frees_claims after insert on tie_endings
  for each row execute function app.free_claims_after_end();

create or replace function app.free_claims_after_withdrawal() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update help_claims c set given_back_at = app.now() from help_requests r
      where r.id = c.request_id and r.audience = 'circle' and c.member_id = new.member_id and c.helper_id = new.supporter_id
        and c.given_back_at is null and c.done_at is null
        and not exists (select from consents o where o.tie_id = new.tie_id and o.part = 'help-requests' and o.withdrawn_at is null
          and o.quiet_from is null and o.until > app.now());
    return null;
  end
  $$;
create or replace trigger a_withdrawal_frees_claims after update on consents for each row
  when (new.part = 'help-requests' and (new.withdrawn_at is not null or new.quiet_from is not null))
  execute function app.free_claims_after_withdrawal();
