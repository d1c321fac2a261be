-- A reply carries whose thread it is in and whether that is seen, so that it stands and falls with it.
create or replace function app.place_post() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    root posts;
  begin
    if new.reply_to is null then
      new.thread_persona_id := new.persona_id;
      new.thread_state := new.state;
    elsif tg_op = 'INSERT' then
      select * into root from posts where id = new.reply_to;
      new.thread_persona_id := root.persona_id;
      new.thread_state := root.state;
    end if;
    return new;
  end
  $$;
create or replace trigger a_post_has_its_place before insert or update of state, persona_id on posts
  for each row execute function app.place_post();

-- When a post changes hands or sight, its replies do; when a reply comes or goes, so does the thread's last word.
create or replace function app.follow_post() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if new.reply_to is null then
      if tg_op = 'UPDATE' and (new.state, new.persona_id) is distinct from (old.state, old.persona_id) then
        update posts set thread_state = new.state, thread_persona_id = new.persona_id where reply_to = new.id;
      end if;
    elsif new.state = 'seen' or (tg_op = 'UPDATE' and old.state = 'seen') then
      update posts t set active_at = greatest(t.posted_at,
        (select max(r.posted_at) from posts r where r.reply_to = t.id and r.state = 'seen')) where t.id = new.reply_to;
    end if;
    if new.state = 'seen' and (tg_op = 'INSERT' or old.state <> 'seen') then perform app.tell_of_post(new); end if;
    return new;
  end
  $$;
create or replace trigger a_post_is_followed after insert or update of state, persona_id on posts
  for each row execute function app.follow_post();

create or replace function app.kept_apart(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from kept_apart k where (k.persona_id = one and k.other_id = other)
      or (k.persona_id = other and k.other_id = one))
  $$;

-- Whoever wrote the post, and who follows it or the space: once while a notice of it waits, and never over a mute or a block.
create or replace function app.tell_of_post(said posts) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    thread uuid := coalesce(said.reply_to, said.id);
    author uuid := (select w.person from app.who_wrote(said.id) w);
    told record;
  begin
    for told in
      select m.person_id, m.persona_id, case when said.reply_to is null then 'space-post' else 'post-reply' end as kind
      from space_members m where m.space_id = said.space_id and m.left_at is null and m.person_id is distinct from author
        and (exists (select from post_follows f where f.person_id = m.person_id
            and (f.post_id = thread or (said.reply_to is null and f.space_id = said.space_id)))
          or (said.reply_to is not null and m.person_id in (select w.person from app.who_wrote(thread) w)))
    loop
      continue when app.kept_apart(told.persona_id, said.persona_id)
        or app.kept_apart(told.persona_id, said.thread_persona_id)
        or exists (select from notices n where n.person_id = told.person_id and n.kind = told.kind and n.read_at is null
          and n.link = '/community/posts/' || thread);
      perform app.notify(told.person_id, told.kind, '{}', '/community/posts/' || thread);
    end loop;
    -- Where somebody keeps apart from this persona, the news itself would tell them that it spoke.
    if not exists (select from kept_apart k where said.persona_id in (k.persona_id, k.other_id)) then
      perform app.announce('post:' || thread);
    end if;
  end
  $$;

-- Threads in a space whose last word may be hidden from the one who asks: their order is worked out anew.
create or replace function app.threads_apart(space uuid) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct p.reply_to), '{}') from posts p
    where p.persona_id = any (app.personas_kept_from_me()) and p.space_id = space and p.reply_to is not null
      and p.state = 'seen' and not space = any (app.spaces_i_watch())
  $$;
grant execute on function app.threads_apart(uuid) to app_person;
