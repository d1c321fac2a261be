grant select (id, tie_id, member_id, supporter_id, signs, words, raised_at), insert (id, tie_id, member_id, supporter_id, signs, words)
  on concerns to app_person;
create policy "A member sees concerns of whom they hear" on concerns for select to app_person
  using (member_id = (select app.me()) and tie_id = any ((select app.ties_i_hear())::uuid[]));
create policy "A supporter sees the concerns that they raised" on concerns for select to app_person
  using (supporter_id = (select app.me()) and tie_id = any ((select app.ties_i_support())::uuid[]));
create policy "A supporter can always raise a concern" on concerns for insert to app_person
  with check (supporter_id = (select app.me()) and tie_id = any ((select app.ties_i_support())::uuid[]));
create policy "Viewing as a supporter shows concerns about that member" on concerns as restrictive for select to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));
create policy "Viewing as a supporter raises no concern" on concerns as restrictive for insert to app_person
  with check ((select app.only_about()) is null);

grant select, insert, delete on concerns_put_away to app_person;
create policy "A member sees which concerns they put away" on concerns_put_away for select to app_person
  using (member_id = (select app.me()));
create policy "A member puts a concern away" on concerns_put_away for insert to app_person
  with check (member_id = (select app.me()) and concern_id in (select c.id from concerns c where c.member_id = (select app.me())));
create policy "A member takes a concern out again" on concerns_put_away for delete to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows nothing that was put away" on concerns_put_away as restrictive to app_person
  using ((select app.only_about()) is null);

-- The member hears of it, unless they chose not to hear from this person; that person cannot tell.
create or replace function app.tell_of_concern() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if app.hears(new.tie_id) then perform app.notify(new.member_id, 'concern', '{}', '/circle/noticed'); end if;
    return new;
  end
  $$;
create or replace trigger a_concern_is_told after insert on concerns for each row execute function app.tell_of_concern();
