import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const bytes = Buffer.from('sealed');
const { sam, yuki } = cast;

whileViewing(
  'recovery plans',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
      values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, 'plan-early-signs', 'x', app.now() + interval '9 days')`;
    await owner`insert into plan_versions (person_id, section, number, words)
      values (${yuki.id}, 'early-signs', 1, ${bytes}), (${sam.id}, 'early-signs', 1, ${bytes})`;
    await owner`insert into early_signs (person_id, words) values (${yuki.id}, ${bytes}), (${sam.id}, ${bytes})`;
  },
  {
    'see Yuki’s early signs': async (db) => {
      await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'plan-early-signs')`;
      return db`select words from early_signs where person_id = ${yuki.id}`;
    },
    'see Sam’s own': (db) => db`select words from early_signs where person_id = ${sam.id}`,
    'see Yuki’s section': async (db) => {
      await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'plan-early-signs')`;
      return db`select words from plan_versions where person_id = ${yuki.id}`;
    },
    'know that Yuki has one': (db) =>
      db`select from app.plan_sections_for_me(${yuki.id}) s where cardinality(s) > 0`,
    'see Sam’s section': (db) => db`select words from plan_versions where person_id = ${sam.id}`,
    'save one': (db) =>
      db`insert into plan_versions (person_id, section, number, words) values (app.me(), 'daily', 1, ${bytes})`,
    'delete one': (db) => db`delete from plan_versions where person_id = app.me()`,
    'name a sign': (db) =>
      db`insert into early_signs (person_id, words) values (app.me(), ${bytes})`,
    'put one away': (db) =>
      db`update early_signs set put_away_at = app.now() where person_id = app.me()`,
  },
);
