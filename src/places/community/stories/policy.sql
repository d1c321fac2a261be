-- While its post is seen in its space: what a guide hides there is hidden here too, and comes back with it.
create or replace function app.story_stands(story uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from story_tellers t join posts p on p.id = t.post_id where t.story_id = story and p.state = 'seen')
  $$;
grant execute on function app.story_stands(uuid) to app_person, app_visitor;

grant select on stories to app_person, app_visitor;
create policy "Anyone reads the stories that were told to anybody" on stories for select to app_person, app_visitor
  using (app.story_stands(id));

grant select on story_tellers to app_person;
create policy "A person sees which stories are theirs" on story_tellers for select to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows no story’s teller" on story_tellers as restrictive to app_person
  using ((select app.only_about()) is null);

-- None that the one who asks bears in a space or at work.
create or replace function app.is_fresh_name(called text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select not exists (select from personas n join persona_owners o on o.persona_id = n.id
        where o.person_id = app.me() and lower(n.name) = lower(trim(called)))
      and not exists (select from work_names w where w.person_id = app.me() and lower(w.name) = lower(trim(called)))
  $$;
grant execute on function app.is_fresh_name(text) to app_person;

-- Under a fresh name and a fresh picture; from a story of one's own that is seen in its space.
create or replace function app.tell_story(post uuid, called text, first_color int, second_color int) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    told uuid;
  begin
    if not app.wrote(post) or not app.may_act_now('story', post || ' ' || called) or not app.is_adult(app.me()) or not app.is_fresh_name(called)
      or exists (select from story_tellers t where t.post_id = post) then return null; end if;
    insert into stories (title, called, html, language, content_notes, first_color, second_color)
      select p.title, tell_story.called, p.html, p.language, p.content_notes, tell_story.first_color, tell_story.second_color
      from posts p where p.id = post and p.kind = 'story' and p.state = 'seen' returning id into told;
    if told is null then return null; end if;
    insert into story_tellers (story_id, post_id, person_id) values (told, post, app.me());
    return told;
  end
  $$;

create or replace function app.take_story_back(story uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    delete from stories s using story_tellers t
      where t.story_id = s.id and s.id = story and t.person_id = app.me() and app.only_about() is null;
    return found;
  end
  $$;
grant execute on function app.tell_story(uuid, text, int, int), app.take_story_back(uuid) to app_person;

-- A content note that a guide adds in the space stands on the public page too.
create or replace function app.note_on_story() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update stories s set content_notes = new.content_notes from story_tellers t where t.story_id = s.id and t.post_id = new.id;
    return new;
  end
  $$;
create or replace trigger a_note_reaches_the_story after update of content_notes on posts
  for each row when (new.content_notes is distinct from old.content_notes and new.state <> 'taken_back') execute function app.note_on_story();
