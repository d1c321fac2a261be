grant select, insert (id, name, about, theme, visibility, rules, who_starts, first_read, adults_only),
  update (name, about, theme, visibility, rules, who_starts, first_read, adults_only) on spaces to app_person;
create policy "Anyone signed in sees the spaces that are not discreet" on spaces for select to app_person
  using (visibility <> 'discreet' and (not adults_only or (select app.is_adult((select app.me())))));
create policy "A member sees the spaces that they are in" on spaces for select to app_person
  using (id = any ((select app.my_spaces())::uuid[]));
create policy "A coordinator makes spaces" on spaces for insert to app_person
  with check ((select app.have_role('coordinator')));
create policy "A coordinator changes spaces, the discreet only from inside" on spaces for update to app_person
  using ((select app.have_role('coordinator')) and (visibility <> 'discreet' or id = any ((select app.my_spaces())::uuid[])));

grant select, insert, delete on space_hours to app_person;
create policy "Who sees a space sees when it is staffed" on space_hours for select to app_person
  using (space_id in (select s.id from spaces s));
create policy "A coordinator says when a space is staffed" on space_hours for insert to app_person
  with check (app.may_change_space(space_id));
create policy "A coordinator changes when a space is staffed" on space_hours for delete to app_person
  using (app.may_change_space(space_id));

grant select on space_members to app_person;
create policy "A person sees where they are a member, and as whom" on space_members for select to app_person
  using (person_id = (select app.me()));

grant select on space_guides to app_person;
create policy "Who sees a space sees who watches over it" on space_guides for select to app_person
  using (space_id in (select s.id from spaces s));

grant select, delete on space_askings to app_person;
create policy "A person sees where they asked to come in" on space_askings for select to app_person
  using (persona_id = any ((select app.my_personas())::uuid[]));
create policy "A person takes their asking back" on space_askings for delete to app_person
  using (persona_id = any ((select app.my_personas())::uuid[]));
create policy "A guide sees who asks to come in" on space_askings for select to app_person
  using (space_id = any ((select app.spaces_i_watch())::uuid[]));

create policy "Viewing as a supporter shows no space" on spaces as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows no hours of a space" on space_hours as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows no membership" on space_members as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows nobody who asks to come in" on space_askings as restrictive to app_person
  using ((select app.only_about()) is null);

-- What was said among few is never opened to more.
create or replace function app.keep_space_closed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    doors text[] := array['open', 'members', 'approval', 'discreet'];
  begin
    if array_position(doors, new.visibility) < array_position(doors, old.visibility)
      and exists (select from posts p where p.space_id = new.id) then
      raise exception 'What was said among few stays there.' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end
  $$;
create or replace trigger a_space_stays_closed before update of visibility on spaces
  for each row execute function app.keep_space_closed();
