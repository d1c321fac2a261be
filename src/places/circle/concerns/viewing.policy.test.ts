import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { samsTies, whileViewing } from '../../../../test/while-viewing.ts';

const { yuki, petra } = samsTies;
const ofPetra = '00000000-0000-4000-8000-0000000000d9';

whileViewing(
  'concerns',
  async (owner) => {
    await owner`insert into concerns (id, tie_id, member_id, supporter_id) values
      (gen_random_uuid(), ${yuki}, ${cast.yuki.id}, ${cast.sam.id}), (${ofPetra}, ${petra}, ${cast.sam.id}, ${cast.petra.id})`;
    await owner`insert into concerns_put_away (concern_id, member_id) values (${ofPetra}, ${cast.sam.id})`;
  },
  {
    'see what Sam noticed about Yuki': (db) =>
      db`select signs from concerns where member_id = ${cast.yuki.id}`,
    'see what Petra noticed about Sam': (db) =>
      db`select signs from concerns where id = ${ofPetra}`,
    'see what Sam put away': (db) => db`select concern_id from concerns_put_away`,
    'raise a concern': (db) =>
      db`insert into concerns (id, tie_id, member_id, supporter_id)
        values (gen_random_uuid(), ${mayasTies.sam}, ${cast.maya.id}, app.me())`,
  },
);
