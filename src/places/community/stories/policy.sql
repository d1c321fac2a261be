grant select on stories to app_person, app_visitor;
create policy "Anyone reads the stories that were told to anybody" on stories for select to app_person, app_visitor
  using (true);

grant select on story_tellers to app_person;
create policy "A person sees which stories are theirs" on story_tellers for select to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows no story’s teller" on story_tellers as restrictive to app_person
  using ((select app.only_about()) is null);

-- Under a fresh name and a fresh picture; from a story of one's own that is seen in its space.
create or replace function app.tell_story(post uuid, called text, first_color int, second_color int) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    told uuid;
  begin
    if not app.wrote(post) or not app.may_act_now('story', post || ' ' || called) or not app.is_adult(app.me())
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
