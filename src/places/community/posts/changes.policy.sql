-- An author changes their words; what is changed may have to be read first.
create or replace function app.change_post(post uuid, title text, body text, html text, words text, content_notes text[], needs text[], hold text)
  returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.wrote(post) then return false; end if;
    update posts p set title = change_post.title, body = change_post.body, html = change_post.html, words = change_post.words,
      content_notes = change_post.content_notes, needs = change_post.needs, edited_at = app.now(),
      state = case when hold <> '' then 'held' else p.state end, held_for = case when hold <> '' then hold else p.held_for end
    where p.id = post and p.state in ('seen', 'held');
    return found;
  end
  $$;

-- The words go, and with them whose they were; replies of others stay.
create or replace function app.take_post_back(post uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.wrote(post) then return false; end if;
    perform app.empty_post(post);
    return true;
  end
  $$;

create or replace function app.empty_post(post uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update posts set state = 'taken_back', title = '', body = '', html = '', words = '', content_notes = '{}', needs = '{}',
      persona_id = null, held_for = '' where id = post;
    delete from anonymous_posts where post_id = post;
    delete from post_readings where post_id = post;
    delete from post_marks where post_id = post;
    delete from stories s using story_tellers t where t.story_id = s.id and t.post_id = post;
  end
  $$;

create or replace function app.make_post_anonymous(post uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.wrote(post) then return false; end if;
    insert into anonymous_posts (post_id, persona_id)
      select p.id, p.persona_id from posts p where p.id = post and p.persona_id is not null and p.state in ('seen', 'held');
    if not found then return false; end if;
    update posts set persona_id = null where id = post;
    return true;
  end
  $$;

-- It may be seen, and from now on it counts as said. Moderation decides who may; nobody else can call this.
create or replace function app.let_post_through(post uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update posts p set state = 'seen', held_for = '', posted_at = app.now(), active_at = app.now()
      where p.id = post and p.state = 'held';
    if not found then return false; end if;
    perform app.record('post let through', post::text);
    perform app.notify(w.person, 'post-let-through', '{}', '/community/posts/' || post) from app.who_wrote(post) w;
    return true;
  end
  $$;

create or replace function app.who_wrote(post uuid) returns table (person uuid, persona uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select o.person_id, o.persona_id from posts p left join anonymous_posts a on a.post_id = p.id
    join persona_owners o on o.persona_id = coalesce(p.persona_id, a.persona_id) where p.id = post
  $$;

-- When somebody is erased: by themself, or by the owner of the data after a restore.
create or replace function app.empty_posts_of(person uuid) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    select app.empty_post(p.id) from posts p left join anonymous_posts a on a.post_id = p.id
    join persona_owners o on o.persona_id = coalesce(p.persona_id, a.persona_id)
    where o.person_id = person and (app.me() is null or app.me() = person)
  $$;

-- How often, and only for whoever wrote it.
create or replace function app.marks_on(post uuid) returns table (mark text, given int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.mark, count(*)::int from post_marks m where m.post_id = post and app.wrote(post) group by m.mark
  $$;
grant execute on function app.change_post(uuid, text, text, text, text, text[], text[], text), app.take_post_back(uuid),
  app.make_post_anonymous(uuid), app.marks_on(uuid), app.empty_posts_of(uuid) to app_person;
