grant select, insert (id, member_id, words), delete on encouragement_phrases to app_person;

-- Whoever was removed keeps the phrases that stood then: new ones never reach them, and the old ones do not vanish.
create or replace function app.phrase_is_for_me(member uuid, made_at timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from ties t left join tie_endings e on e.tie_id = t.id
      where t.member_id = member and t.id = any (app.ties_i_support()) and (e.ended_at is null or e.ended_at > made_at))
  $$;
grant execute on function app.phrase_is_for_me(uuid, timestamptz) to app_person;

create policy "A member sees the phrases that they like to hear" on encouragement_phrases for select to app_person
  using (member_id = (select app.me()));
create policy "A supporter sees which phrases a member likes to hear" on encouragement_phrases for select to app_person
  using (app.phrase_is_for_me(member_id, made_at));
create policy "A member chooses phrases for themself" on encouragement_phrases for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member takes a phrase away" on encouragement_phrases for delete to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows phrases of that member" on encouragement_phrases as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));

grant select, insert (id, tie_id, member_id, supporter_id, words) on encouragements to app_person;
create policy "A member sees kind words of whom they hear" on encouragements for select to app_person
  using (member_id = (select app.me()) and tie_id = any ((select app.ties_i_hear())::uuid[]));
create policy "A supporter sees the kind words that they sent" on encouragements for select to app_person
  using (supporter_id = (select app.me()) and tie_id = any ((select app.ties_i_support())::uuid[]));
create policy "A supporter sends a kind word" on encouragements for insert to app_person
  with check (supporter_id = (select app.me()) and tie_id = any ((select app.ties_i_support())::uuid[]));
create policy "Viewing as a supporter shows kind words for that member" on encouragements as restrictive for select to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));
create policy "Viewing as a supporter sends no kind word" on encouragements as restrictive for insert to app_person
  with check ((select app.only_about()) is null);

create or replace function app.community_day() returns date
  language sql stable security definer set search_path = public, pg_temp
  as $$ select (app.now() at time zone c.time_zone)::date from community c $$;
grant execute on function app.community_day() to app_person;

-- The day is the community's, never the sender's to say.
create or replace function app.date_encouragement() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    new.sent_on := app.community_day();
    return new;
  end
  $$;
create or replace trigger an_encouragement_has_its_day before insert on encouragements
  for each row execute function app.date_encouragement();
