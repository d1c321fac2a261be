-- Sets of listings, one bit for each by its number: what search can tell before it looks at any of them.

-- The sets of a question: its marks, each in steps by how strong it is, with the points that a step can add at most; `must`, `lift` and `sure` as setsAsked() says them in
-- sets-asked.ts, and `listed`, which is all.
create or replace function app.sets_asked(asked jsonb, marked int[], gains float8[])
  returns table (kind text, most float8, members bit varying)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_mergejoin = off
  as $$
  begin
    return query
    with said as (
      select l ->> 'kind' as kind, l from jsonb_array_elements(asked -> 'lifts') l
      union all select 'must', l from jsonb_array_elements(asked -> 'musts') l
      union all select 'sure', asked -> 'sure' where asked ? 'sure'
      union all select 'listed', '{"any": ["listed"]}'
    ), steps as (
      select a.mark, a.gain, min(t.tier) as tier, max(t.most) * a.gain as points
      from unnest(marked, gains) a (mark, gain) join listing_sets t on t.mark = a.mark
      group by a.mark, a.gain, floor(t.tier * a.gain / 16 / 0.75)
    ), groups as (
      select row_number() over () as at, g.* from (
        select 'mark' as kind, k.points - coalesce(lag(k.points) over (partition by k.mark, k.gain order by k.tier), 0) as most,
          array[k.mark] as some, k.tier, null::int[] as unless
        from steps k
        union all
        select s.kind, (l ->> 'lift')::float8,
          array(select m.no from jsonb_array_elements_text(l -> 'any') t join listing_marks m on m.mark = t), 0,
          case when l ? 'unless' then array(select m.no from jsonb_array_elements_text(l -> 'unless') t join listing_marks m on m.mark = t) end
        from said s) g
    )
    select g.kind, g.most,
      app.joined(coalesce(s.members, 0::bit(4096)) | case when g.unless is null then 0::bit(4096) else ~coalesce(u.members, 0::bit(4096)) end
        order by c)
    from groups g cross join generate_series(0, (select max(n.no) / 4096 from listing_numbers n)) c
    left join lateral (select bit_or(t.members) as members from listing_sets t where t.mark = any (g.some) and t.chunk = c and t.tier >= g.tier) s on true
    left join lateral (select bit_or(t.members) as members from listing_sets t where t.mark = any (g.unless) and t.chunk = c) u on true
    group by g.at, g.kind, g.most
  ;
  end
  $$;

-- Who fits a question, as far as sets can tell.
create or replace function app.sifted_listings(w app.listing_wishes, asked jsonb, marked int[], gains float8[], is_about boolean)
  returns app.listings_sifted
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    s app.listings_sifted;
    a record;
    nobody bit varying;
    having_mark bit varying;
    maybe bit varying;
    sure bit varying;
  begin
    s.by_wish := not is_about and w.wishes; s.sets := '{}'; s.points := '{}';
    for a in select * from app.sets_asked(asked, marked, gains) q order by q.most desc nulls last loop
      nobody := coalesce(nobody, a.members & ~a.members); having_mark := coalesce(having_mark, nobody);
      s.wished := coalesce(s.wished, nobody); maybe := coalesce(maybe, nobody);
      if a.kind in ('listed', 'must') then s.among := coalesce(s.among & a.members, a.members); continue; end if;
      if a.kind = 'sure' then sure := a.members; continue; end if;
      if a.most > 0 then s.sets := s.sets || a.members; s.points := s.points || a.most; end if;
      if a.kind in ('mark', 'wish') then s.wished := s.wished | a.members; end if;
      if a.kind = 'mark' then having_mark := having_mark | a.members; end if;
      if a.kind = 'maybe' then maybe := maybe | a.members; end if;
    end loop;
    if is_about then s.among := s.among & having_mark; end if;
    s.fitting := case when s.by_wish then s.among & (s.wished | maybe) else s.among end;
    s.certain := case when (asked ->> 'doubt')::boolean then s.fitting & coalesce(sure, nobody)
      when s.by_wish then s.fitting & (s.wished | coalesce(sure, nobody)) else s.fitting end;
    return s;
  end
  $$;

-- The numbers in a set, the lowest first, `many` of them.
create or replace function app.members_of(members bit varying, many int) returns int[]
  language sql immutable parallel safe
  as $$
    select array(select w.at * 32 + b
      from (select at, substring(members from at * 32 + 1 for 32)::bit(32) as bits from generate_series(0, length(members) / 32 - 1) at offset 0) w
      cross join generate_series(0, 31) b
      where w.bits <> 0::bit(32) and get_bit(w.bits, b) = 1
      limit many)
  $$;

-- Of `among`, those that can have `bar` points: each listing has at most `base` and the points of all sets that it is in. A superset
-- where that would take too many steps.
create or replace function app.within_reach(among bit varying, sets bit varying[], points float8[], base float8, bar float8) returns bit varying
  language plpgsql immutable
  as $$
  declare
    reached bit varying := among & ~among;
    left_over float8[] := array[0::float8];
    waiting bit varying[] := array[among];
    at int[] := array[1];
    so_far float8[] := array[base];
    steps int := 0;
    n int := coalesce(cardinality(sets), 0);
    top int := 1;
    these bit varying;
    i int;
    p float8;
  begin
    for i in reverse n..1 loop left_over := (left_over[1] + points[i]) || left_over; end loop;
    while top > 0 loop
      these := waiting[top]; i := at[top]; p := so_far[top]; top := top - 1; steps := steps + 1;
      if p + left_over[i] < bar or bit_count(these) = 0 then continue; end if;
      if p >= bar or steps > 300 then reached := reached | these; continue; end if;
      waiting[top + 1] := these & ~sets[i]; at[top + 1] := i + 1; so_far[top + 1] := p;
      waiting[top + 2] := these & sets[i]; at[top + 2] := i + 1; so_far[top + 2] := p + points[i];
      top := top + 2;
    end loop;
    return reached;
  end
  $$;

-- Some of `among` that are in as many of the strongest sets as leave `many` of them.
create or replace function app.likely_best(among bit varying, sets bit varying[], many int) returns bit varying
  language plpgsql immutable
  as $$
  declare
    best bit varying := among;
    one bit varying;
  begin
    foreach one in array coalesce(sets, '{}') loop
      if bit_count(best & one) >= many then best := best & one; end if;
    end loop;
    return best;
  end
  $$;
