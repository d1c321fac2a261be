import { cast } from '../../../../test/cast.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const bytes = Buffer.from('sealed');
const { sam, yuki } = cast;
const copy = '00000000-0000-4000-8000-00000005a002';

whileViewing(
  'safety plans',
  async (owner) => {
    await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
      values (${samsTies.yuki}, ${yuki.id}, ${sam.id}, 'safety-plan', 'x', app.now() + interval '9 days')`;
    await owner`insert into safety_plan_steps (person_id, step, words) values (${yuki.id}, 'doing', ${bytes}), (${sam.id}, 'doing', ${bytes})`;
    await owner`insert into safety_plan_copies (id, person_id) values (${copy}, ${sam.id})`;
  },
  {
    'see Yuki’s plan': async (db) => {
      await db`insert into looks (about_person_id, by_person_id, part) values (${yuki.id}, app.me(), 'safety-plan')`;
      return db`select words from safety_plan_steps where person_id = ${yuki.id}`;
    },
    'know that Yuki has one': (db) =>
      db`select from app.safety_plans_for_me() where member_id = ${yuki.id}`,
    'see Sam’s own plan': (db) =>
      db`select words from safety_plan_steps where person_id = ${sam.id}`,
    'write in it': (db) =>
      db`insert into safety_plan_steps (person_id, step, words) values (app.me(), 'living', ${bytes})`,
    'change it': (db) => db`update safety_plan_steps set words = 'x' where person_id = app.me()`,
    'take words out of it': (db) => db`delete from safety_plan_steps where person_id = app.me()`,
    'see on how many devices it is': (db) => db`select id from safety_plan_copies`,
    'keep a copy': (db) =>
      db`insert into safety_plan_copies (id, person_id) values (gen_random_uuid(), app.me())`,
    'let a copy go': async (db) => {
      await db`select app.forget_safety_plan_copy(${copy})`;
      return db`select from app.safety_plan_copy_stands(${copy}) stands where not stands`;
    },
  },
);
