create or replace function app.in_one_space(mine uuid, other uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from space_members m join space_members o using (space_id)
      where m.persona_id = mine and o.persona_id = other and m.persona_id <> o.persona_id)
  $$;
grant execute on function app.in_one_space(uuid, uuid) to app_person;

grant select (id, space_id, reply_to, persona_id, kind, title, body, html, language, content_notes, needs, state, held_for, posted_at,
    active_at, edited_at),
  insert (id, space_id, reply_to, persona_id, kind, title, body, html, words, language, content_notes, needs, state, held_for)
  on posts to app_person;
create policy "A reader sees what is said where they may read" on posts for select to app_person
  using (space_id = any ((select app.spaces_i_read())::uuid[])
    and (state = 'seen' or (state = 'taken_back' and reply_to is null)) and thread_state in ('seen', 'taken_back')
    and (persona_id is null or persona_id <> all ((select app.personas_kept_from_me())::uuid[]))
    and (thread_persona_id is null or thread_persona_id <> all ((select app.personas_kept_from_me())::uuid[])));
create policy "An author sees what they wrote under a name" on posts for select to app_person
  using (persona_id = any ((select app.my_personas())::uuid[]));
create policy "An author sees what they wrote without a name" on posts for select to app_person
  using (id = any ((select app.my_anonymous_posts())::uuid[]));
create policy "A guide sees all that is said where they watch over" on posts for select to app_person
  using (space_id = any ((select app.spaces_i_watch())::uuid[]) and state <> 'taken_back');
create policy "A member writes as who they are in that space" on posts for insert to app_person
  with check (app.may_write(space_id, persona_id, reply_to)
    and (state = 'held' or (state = 'seen' and app.read_first(space_id) = '')));

create policy "A reader sees who wrote what they may read" on personas for select to app_person
  using (exists (select from posts p where p.persona_id = personas.id));
create policy "Who sees a space sees the guides’ names" on personas for select to app_person
  using (exists (select from space_guides g where g.persona_id = personas.id));
create policy "A person sees the names of whom they keep apart from" on personas for select to app_person
  using (exists (select from kept_apart k where k.other_id = personas.id));
create policy "A guide sees the name of who asks to come in" on personas for select to app_person
  using (exists (select from space_askings a where a.persona_id = personas.id));

grant select, insert, update (level, reasons, read_language, alert_id) on post_readings to app_person;
create policy "An author sees how their post was read" on post_readings for select to app_person
  using (app.wrote(post_id));
create policy "A guide sees how posts were read where they watch over" on post_readings for select to app_person
  using (post_id in (select p.id from posts p where p.space_id = any ((select app.spaces_i_watch())::uuid[])));
create policy "A post is read as it is written" on post_readings for insert to app_person
  with check (app.wrote(post_id));
create policy "A post is read again as it is changed" on post_readings for update to app_person
  using (app.wrote(post_id));

grant select, insert, delete on post_marks to app_person;
create policy "A person sees the marks that they gave" on post_marks for select to app_person
  using (person_id = (select app.me()));
create policy "A member gives a mark to what others wrote" on post_marks for insert to app_person
  with check (person_id = (select app.me()) and not app.wrote(post_id) and post_id in (select p.id from posts p
    where p.state = 'seen' and p.space_id = any ((select app.my_spaces())::uuid[])));
create policy "A person takes their mark back" on post_marks for delete to app_person
  using (person_id = (select app.me()));

grant select, insert, delete on post_follows to app_person;
create policy "A person sees what they follow" on post_follows for select to app_person
  using (person_id = (select app.me()));
create policy "A person follows what they may read" on post_follows for insert to app_person
  with check (person_id = (select app.me()) and (post_id is null or post_id in (select p.id from posts p where p.reply_to is null))
    and (space_id is null or space_id = any ((select app.spaces_i_read())::uuid[])));
create policy "A person follows no longer" on post_follows for delete to app_person
  using (person_id = (select app.me()));

grant select, insert, update (how), delete on kept_apart to app_person;
create policy "A person sees whom they keep apart from" on kept_apart for select to app_person
  using (persona_id = any ((select app.my_personas())::uuid[]));
create policy "A member keeps apart from somebody in their space" on kept_apart for insert to app_person
  with check (persona_id = any ((select app.my_personas())::uuid[]) and app.in_one_space(persona_id, other_id));
create policy "A person mutes whom they had blocked, or blocks" on kept_apart for update to app_person
  using (persona_id = any ((select app.my_personas())::uuid[]));
create policy "A person lets somebody near again" on kept_apart for delete to app_person
  using (persona_id = any ((select app.my_personas())::uuid[]));

grant select, insert, update (rule), delete on note_rules to app_person;
create policy "A person has their own rules for content notes" on note_rules to app_person
  using (person_id = (select app.me())) with check (person_id = (select app.me()));

create policy "Viewing as a supporter shows no post" on posts as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows no mark" on post_marks as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows nothing that is followed" on post_follows as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows nobody kept apart" on kept_apart as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows no rule for notes" on note_rules as restrictive to app_person
  using ((select app.only_about()) is null);
