-- Loads the library, whose settings cannot be named before.
select trigrams.show_limit();

-- Search repeats the rule of who may read, so that it can use its index. Terms are small letters without accents, the longest first;
-- each must be in it, or nearly.
create or replace function app.find_posts(terms text[], in_space uuid, most int, skip int) returns table (post uuid, nearly boolean)
  language plpgsql stable security definer set search_path = public, trigrams, pg_temp set pg_trgm.word_similarity_threshold = 0.37
  as $$
  declare
    readable uuid[] := app.spaces_i_read();
    watched uuid[] := app.spaces_i_watch();
    apart uuid[] := app.personas_kept_from_me();
    mine uuid[] := app.my_personas();
    unnamed uuid[] := app.my_anonymous_posts();
  begin
    if app.only_about() is not null or app.me() is null then return; end if;
    return query
      select p.id, not (select bool_and(position(term in p.words) > 0) from unnest(terms) term) as near
      from posts p
      where p.words %> terms[1] and (select bool_and(term <% p.words) from unnest(terms) term)
        and (in_space is null or p.space_id = in_space) and p.state <> 'taken_back'
        and (p.persona_id = any (mine) or p.id = any (unnamed) or p.space_id = any (watched)
          or (p.space_id = any (readable) and p.state = 'seen' and p.thread_state in ('seen', 'taken_back')
            and (p.persona_id is null or p.persona_id <> all (apart))
            and (p.thread_persona_id is null or p.thread_persona_id <> all (apart))))
      order by near, p.posted_at desc, p.id limit most offset skip;
  end
  $$;

-- Whom a strategy helped, as a number: only of those that the one who asks may read.
create or replace function app.helped_by(strategies uuid[]) returns table (post uuid, helped int)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    readable uuid[] := app.spaces_i_read();
  begin
    return query
      select m.post_id, count(*)::int from post_marks m join posts p on p.id = m.post_id
      where m.post_id = any (strategies) and m.mark = 'helped' and p.kind = 'strategy' and p.state = 'seen'
        and p.space_id = any (readable)
      group by m.post_id;
  end
  $$;
grant execute on function app.find_posts(text[], uuid, int, int), app.helped_by(uuid[]) to app_person;
