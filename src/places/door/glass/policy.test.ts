import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';

const maya = cast.maya.id;
const persona = '00000000-0000-4000-8000-0000000000f1';
const other = '00000000-0000-4000-8000-0000000000f2';
const request = '00000000-0000-4000-8000-0000000000a1';
const reason = Buffer.from('sealed');

type Stage = { agreed?: boolean; ends?: string };

/** Gwen asked whose name Fern is; Maya has another name, Moss, of which nobody asked. */
const gwenAsked =
  ({ agreed = false, ends = '1 hour' }: Stage) =>
  async ({ owner }: World): Promise<void> => {
    await owner`insert into personas (id, name) values (${persona}, 'Fern'), (${other}, 'Moss')`;
    await owner`insert into persona_owners (persona_id, person_id) values (${persona}, ${maya}), (${other}, ${maya})`;
    await owner`insert into glass_requests (id, about_person_id, persona_id, part, reason, asked_by)
      values (${request}, ${maya}, ${persona}, 'persona', ${reason}, ${cast.gwen.id})`;
    if (!agreed) return;
    await owner`update glass_requests set agreed_by = ${cast.theo.id}, agreed_at = app.now() - interval '1 hour' + ${ends}::interval,
      ends_at = app.now() + ${ends}::interval`;
  };

async function opened(db: Db) {
  await db`select app.look_through_glass(${request})`;
  return db`select person_id from persona_owners where persona_id = ${persona}`;
}

const everyoneElse = (cells: string) => ({
  visitor: cells,
  sam: cells,
  asha: cells,
  omar: cells,
  petra: cells,
  femi: cells,
  ruiz: cells,
  mo: cells,
  cora: cells,
  adi: cells,
  nina: cells,
  yuki: cells,
  hugo: cells,
  lee: cells,
});

whoMay(
  'A request of Gwen’s about the name Fern',
  {
    'see it': (db) => db`select reason from glass_requests where id = ${request}`,
    'see whom it is about': (db) => db`select about_person_id from glass_requests`,
    'agree to it': (db) => db`select from app.agree_glass(${request}) agreed where agreed`,
    'write an agreement into it': (db) =>
      db`update glass_requests set agreed_by = ${cast.theo.id}, agreed_at = app.now(), ends_at = app.now() + interval '1 hour'`,
    'see whose Fern is before anybody agreed': opened,
    'find out whose a name is': (db) => db`select app.persona_owner(${persona})`,
    'find Fern by name': (db) => db`select id from app.personas_named('fern')`,
    'see the name asked about': (db) => db`select name from personas where id = ${persona}`,
    'see the other name': (db) => db`select name from personas where id = ${other}`,
  },
  {
    ...everyoneElse('no no no no no no no no no'),
    maya: 'yes no no no yes no no yes yes',
    gwen: 'yes no no no no no yes yes no',
    theo: 'yes no yes no no no yes yes no',
  },
  gwenAsked({}),
);

whoMay(
  'The glass that Gwen and Theo broke',
  {
    'see whose Fern is, with a look': opened,
    'see it without a look': (db) =>
      db`select person_id from persona_owners where persona_id = ${persona}`,
    'see whose Moss is, with that look': async (db) => {
      await db`select app.look_through_glass(${request})`;
      return db`select person_id from persona_owners where persona_id = ${other}`;
    },
    'open another part with that look': async (db) => {
      await db`select app.look_through_glass(${request})`;
      return db`select where app.glass_open(${maya}, 'danger-card')`;
    },
    'end it': (db) => db`select from app.end_glass(${request}) ended where ended`,
  },
  {
    ...everyoneElse('no no no no no'),
    maya: 'yes yes yes no no',
    gwen: 'yes no no no yes',
    theo: 'no no no no yes',
  },
  gwenAsked({ agreed: true }),
);

whoMay(
  'Broken glass when the hour is over',
  { 'see whose Fern is': opened },
  { ...everyoneElse('no'), maya: 'yes', gwen: 'no', theo: 'no' },
  gwenAsked({ agreed: true, ends: '-1 second' }),
);

whoMay(
  'Asking to break the glass about Maya',
  {
    'ask about her': (db) =>
      db`select from app.ask_glass(gen_random_uuid(), ${maya}, null, 'danger-card', ${reason}) asked where asked`,
    'ask about themself': (db) =>
      db`select from app.ask_glass(gen_random_uuid(), app.me(), null, 'danger-card', ${reason}) asked where asked`,
    'write a request that is agreed to already': (db) =>
      db`insert into glass_requests (about_person_id, part, reason, asked_by, agreed_by, agreed_at, ends_at)
        values (${maya}, 'persona', ${reason}, app.me(), ${cast.theo.id}, app.now(), app.now())`,
  },
  { ...everyoneElse('no no no'), maya: 'no no no', gwen: 'yes no no', theo: 'yes no no' },
);
