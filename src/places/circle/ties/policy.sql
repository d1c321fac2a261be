grant select (id, member_id, supporter_id, begun_at) on ties to app_person;
create policy "Both see a tie until it is over for them" on ties for select to app_person
  using ((select app.me()) in (member_id, supporter_id) and id <> all ((select app.ties_over_for_me())::uuid[]));
create policy "Viewing as a supporter shows ties to that member" on ties as restrictive for select to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));

create or replace function app.is_mine(tie uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from ties t where t.id = tie and app.me() in (t.member_id, t.supporter_id)) $$;
grant execute on function app.is_mine(uuid) to app_person;

grant select, insert (tie_id, by_person_id) on tie_endings to app_person;
create policy "A person sees the ties that they ended" on tie_endings for select to app_person
  using (by_person_id = (select app.me()));
create policy "Either of the two ends a tie" on tie_endings for insert to app_person
  with check (by_person_id = (select app.me()) and app.is_mine(tie_id));
create policy "Viewing as a supporter ends no tie and sees no end" on tie_endings as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (tie_id, member_id), delete on tie_mutes to app_person;
create policy "A member sees whom they muted" on tie_mutes for select to app_person
  using (member_id = (select app.me()));
create policy "A member mutes who stands in their circle" on tie_mutes for insert to app_person
  with check (member_id = (select app.me()) and tie_id = any ((select app.my_standing_ties())::uuid[]));
create policy "A member hears someone again" on tie_mutes for delete to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter mutes nobody and sees no mute" on tie_mutes as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, update (kind, name, own_words) on tie_names to app_person;
create policy "A person sees what they call the other" on tie_names for select to app_person
  using (person_id = (select app.me()));
create policy "A person calls the other what they like" on tie_names for update to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows none of their own words" on tie_names as restrictive to app_person
  using ((select app.only_about()) is null);

grant select (id, member_id, kind, their_name, made_at, ends_at, used_at), delete on tie_invitations to app_person;
grant insert (id, member_id, code_print, kind, their_name, own_words, my_name) on tie_invitations to app_person;
create policy "A member sees whom they invited" on tie_invitations for select to app_person
  using (member_id = (select app.me()));
create policy "A member invites into their own circle" on tie_invitations for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member takes an invitation back" on tie_invitations for delete to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows no invitation" on tie_invitations as restrictive to app_person
  using ((select app.only_about()) is null);

-- Who holds the code sees who invites, and nothing else; a used or ended one is none.
create or replace function app.invitation(code bytea) returns table (id uuid, member_id uuid, my_name bytea, ends_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select i.id, i.member_id, i.my_name, i.ends_at from tie_invitations i
    where i.code_print = code and i.used_at is null and i.ends_at > app.now()
  $$;
grant execute on function app.invitation(bytea) to app_person, app_visitor;

-- Once and for one person. A tie that stands already stays as it is; one that was ended begins anew, with nothing shared.
create or replace function app.accept_invitation(code bytea, name_of_member bytea) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    i tie_invitations;
    known uuid;
  begin
    select * into i from tie_invitations where code_print = code and used_at is null and ends_at > app.now() for update;
    if i.id is null or app.me() is null or i.member_id = app.me() or app.only_about() is not null then return null; end if;
    update tie_invitations set used_at = app.now() where id = i.id;
    select t.id into known from ties t where t.member_id = i.member_id and t.supporter_id = app.me();
    if app.tie_stands(known) then return known; end if;
    delete from ties where id = known;
    insert into ties (id, member_id, supporter_id) values (i.id, i.member_id, app.me());
    insert into tie_names (tie_id, person_id, kind, name, own_words) values (i.id, i.member_id, i.kind, i.their_name, i.own_words);
    insert into tie_names (tie_id, person_id, name) values (i.id, app.me(), name_of_member);
    perform app.notify(i.member_id, 'tie-begun', '{}', '/circle/ties/' || i.id);
    return i.id;
  end
  $$;
grant execute on function app.accept_invitation(bytea, bytea) to app_person;

-- Open pages and streams of the supporter look again, and find what still is theirs.
create or replace function app.close_streams_of_tie() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.announce('person:' || t.supporter_id, 'close') from ties t where t.id = new.tie_id;
    perform app.note_withdrawal('ties', new.tie_id::text);
    return new;
  end
  $$;
create or replace trigger the_end_of_a_tie_closes_streams after insert on tie_endings
  for each row execute function app.close_streams_of_tie();

-- Once a year each who has a tie is asked to look at their circle; a worker does it daily.
create or replace function app.ask_for_circle_reviews() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    person uuid;
    asked int := 0;
  begin
    for person in
      select p.id from people p left join circle_reviews r on r.person_id = p.id
      where exists (select from ties t where p.id in (t.member_id, t.supporter_id) and t.begun_at < app.now() - interval '365 days')
        and coalesce(greatest(r.asked_at, r.done_at), '-infinity') < app.now() - interval '365 days'
    loop
      insert into circle_reviews (person_id, asked_at) values (person, app.now())
        on conflict (person_id) do update set asked_at = excluded.asked_at;
      perform app.notify(person, 'circle-review', '{}', '/circle/review');
      asked := asked + 1;
    end loop;
    return asked;
  end
  $$;
grant execute on function app.ask_for_circle_reviews() to app_worker;

grant select, insert (person_id, done_at), update (done_at) on circle_reviews to app_person;
create policy "A person sees when they last looked at their circle" on circle_reviews for select to app_person
  using (person_id = (select app.me()));
create policy "A person looks at their circle for the first time" on circle_reviews for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person looks at their circle again" on circle_reviews for update to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows no review" on circle_reviews as restrictive to app_person
  using ((select app.only_about()) is null);
