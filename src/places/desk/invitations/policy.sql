grant select (id, bundle, made_at, expires_at, used_on), insert (code, bundle, made_by, expires_at), delete on invitations to app_person;
create policy "Whoever invites sees which cards are out" on invitations for select to app_person
  using ((select app.have_role('coordinator', 'administrator')));
create policy "Whoever invites makes cards in their own name" on invitations for insert to app_person
  with check ((select app.have_role('coordinator', 'administrator')) and made_by = (select app.me()));
create policy "Whoever invites takes back a card that nobody used" on invitations for delete to app_person
  using ((select app.have_role('coordinator', 'administrator')) and used_on is null);

create or replace function app.invitation_stands(typed bytea) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from invitations i where i.code = typed and i.used_on is null and i.expires_at > app.now())
  $$;

-- A card is used once. Its roles go to adults alone, in the name of who made it.
create or replace function app.use_invitation(typed bytea, person uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    card invitations;
  begin
    update invitations i set used_on = app.now()::date
      where i.code = typed and i.used_on is null and i.expires_at > app.now() returning i.* into card;
    if card.id is null then return false; end if;
    perform app.record('invitation used', card.id::text);
    if card.bundle is not null and app.is_adult(person) then
      insert into person_roles (person_id, role, given_by)
        select use_invitation.person, unnest(b.roles), card.made_by from role_bundles b where b.bundle = card.bundle
        on conflict do nothing;
    end if;
    return true;
  end
  $$;
grant execute on function app.invitation_stands(bytea), app.use_invitation(bytea, uuid) to app_visitor;
