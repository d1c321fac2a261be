import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const bytes = Buffer.from('sealed');
const { sam, yuki } = cast;

whileViewing(
  'early signs',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
      values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, 'plan-early-signs', 'x', app.now() + interval '9 days')`;
    await owner`insert into early_signs (person_id, words) values (${yuki.id}, ${bytes}), (${sam.id}, ${bytes})`;
  },
  {
    'see Yuki’s early signs': async (db) => {
      await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'plan-early-signs')`;
      return db`select words from early_signs where person_id = ${yuki.id}`;
    },
    'see Sam’s own': (db) => db`select words from early_signs where person_id = ${sam.id}`,
    'name one': (db) => db`insert into early_signs (person_id, words) values (app.me(), ${bytes})`,
    'put one away': (db) =>
      db`update early_signs set put_away_at = app.now() where person_id = app.me()`,
  },
);
