import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const [sam, yuki] = [cast.sam.id, cast.yuki.id];
const id = (end: string) => `00000000-0000-4000-8000-0000000000${end}`;
const [mine, draft, yukis, acted, yukisActed] = [id('b1'), id('b2'), id('b3'), id('b4'), id('b5')];
const later = "app.now() + interval '1 day'";

whileViewing(
  'agreements',
  async (owner) => {
    await owner`insert into agreements (id, member_id, name) values (${mine}, ${sam}, 'x'), (${draft}, ${sam}, 'x'), (${yukis}, ${yuki}, 'x')`;
    await owner.unsafe(`insert into agreement_versions (agreement_id, version, member_id, plan, words, agreed_at, lasts_until, agreed_words) values
      ('${mine}', 1, '${sam}', '{}', 'x', app.now(), ${later}, 'x'), ('${draft}', 1, '${sam}', '{}', 'x', null, null, null),
      ('${yukis}', 1, '${yuki}', '{}', 'x', app.now(), ${later}, 'x')`);
    await owner`insert into agreement_pauses (agreement_id, member_id) values (${mine}, ${sam})`;
    await owner`insert into agreement_occasions (id, agreement_id, member_id, key, version, state, began_at, seen_until, over) values
      (${acted}, ${mine}, ${sam}, 'since:1', 1, 'waiting', app.now(), app.now(), false),
      (${yukisActed}, ${yukis}, ${yuki}, 'since:1', 1, 'waiting', app.now(), app.now(), false)`;
    await owner`insert into agreement_steps (occasion_id, step, member_id, state, due_at) values (${acted}, 'words', ${sam}, 'later', app.now())`;
    await owner`insert into agreement_evaluations (agreement_id, member_id, version, facts, found) values (${mine}, ${sam}, 1, '{}', '[]')`;
    await owner`insert into not_safe_presses (member_id) values (${sam})`;
    await owner`insert into everything_withdrawn (tie_id, member_id, supporter_id, withdrawn_at)
      values (${samsTies.petra}, ${sam}, ${cast.petra.id}, app.now() - interval '1 day')`;
    await owner`insert into agreement_tellings (agreement_id, version, tie_id, member_id, supporter_id, words)
      values (${yukis}, 1, ${samsTies.yuki}, ${yuki}, ${sam}, 'x')`;
    await owner`insert into agreement_messages (occasion_id, step, tie_id, member_id, supporter_id, words)
      values (${yukisActed}, 'tell', ${samsTies.yuki}, ${yuki}, ${sam}, 'x')`;
  },
  {
    'see Sam’s own agreements': (db) => db`select id from agreements`,
    'see a version of them': (db) => db`select version from agreement_versions`,
    'see when they rest': (db) => db`select id from agreement_pauses`,
    'see when they acted': (db) => db`select id from agreement_occasions`,
    'see what they did': (db) => db`select step from agreement_steps`,
    'see what they had before them': (db) => db`select id from agreement_evaluations`,
    'see when Sam pressed that he is not safe': (db) => db`select id from not_safe_presses`,
    'see from whom Sam took everything back': (db) => db`select tie_id from everything_withdrawn`,
    'see what Yuki asks of Sam': (db) => db`select words from agreement_tellings`,
    'read what was sent to Sam for Yuki': (db) => db`select words from agreement_messages`,
    'write an agreement for Sam': (db) =>
      db`insert into agreements (id, member_id, name) values (gen_random_uuid(), app.me(), 'x')`,
    'draft a version': (db) =>
      db`insert into agreement_versions (agreement_id, version, member_id, plan, words) values (${mine}, 2, app.me(), '{}', 'x')`,
    'let it rest': (db) =>
      db`insert into agreement_pauses (agreement_id, member_id) values (${mine}, app.me())`,
    'write an occasion': (
      db,
    ) => db`insert into agreement_occasions (agreement_id, member_id, key, version, state, began_at, seen_until, over)
      values (${mine}, app.me(), 'since:2', 1, 'waiting', app.now(), app.now(), false)`,
    'write a step': (db) =>
      db`insert into agreement_steps (occasion_id, step, member_id, state, due_at) values (${acted}, 'new', app.me(), 'later', app.now())`,
    'write what an evaluation saw': (db) =>
      db`insert into agreement_evaluations (agreement_id, member_id, version, facts, found) values (${mine}, app.me(), 1, '{}', '[]')`,
    'press for Sam': (db) =>
      db`insert into not_safe_presses (id, member_id) values (gen_random_uuid(), app.me())`,
    'take everything back from Petra': (db) =>
      db`insert into everything_withdrawn (tie_id, member_id, supporter_id) values (${samsTies.petra}, app.me(), ${cast.petra.id})`,
    'tell Petra what is asked': (db) =>
      db`insert into agreement_tellings (agreement_id, version, tie_id, member_id, supporter_id, words)
        values (${mine}, 1, ${samsTies.petra}, app.me(), ${cast.petra.id}, 'x')`,
    'send Petra words': (db) =>
      db`insert into agreement_messages (id, occasion_id, step, tie_id, member_id, supporter_id, words)
        values (gen_random_uuid(), ${acted}, 'words', ${samsTies.petra}, app.me(), ${cast.petra.id}, 'x')`,
    'throw a draft away': (db) => db`delete from agreement_versions where agreement_id = ${draft}`,
  },
);
