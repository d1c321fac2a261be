import { cast } from '../../../../test/cast.ts';
import { claimed, comeHere, seededItems, seedItems } from '../../../../test/seed-items.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const id = (number: number) => `00000000-0000-4000-8000-d${String(number).padStart(11, '0')}`;
const [theos, coras, aboutCora] = [id(1), id(2), id(3)];
const [alert, herAlert, decision] = [id(4), id(5), id(6)];
const { larch } = seededItems;

/** Theo was told of alerts about Maya and about Cora, Mo decided about Lee; Theo wrote two entries, Cora one. */
async function somethingWentWrong(world: World): Promise<void> {
  const { owner } = world;
  await seedItems(world);
  await comeHere(world, 'mo');
  await claimed(world, 'mo', larch);
  await world.as(
    'mo',
    (db) =>
      db`select app.decide_item(${larch}, ${decision}, 'hide', 'unkind', null, '{}', null, 3)`,
  );
  await owner`insert into alerts (id, about_person_id, cause, level, occasion, state) values
    (${alert}, ${cast.maya.id}, 'not_safe', 'crisis', 'x', 'closed'), (${herAlert}, ${cast.cora.id}, 'not_safe', 'crisis', 'y', 'closed')`;
  await owner`insert into alert_told (alert_id, person_id) values (${alert}, ${cast.theo.id}), (${herAlert}, ${cast.theo.id})`;
  await write(world, theos, cast.theo.id, alert);
  await write(world, coras, cast.cora.id);
  await write(world, aboutCora, cast.theo.id, herAlert);
}

const write = ({ owner }: World, entry: string, by: string, about: string | null = null) =>
  owner`insert into adverse_events (id, by_person_id, alert_id, kind, harm, words)
    values (${entry}, ${by}, ${about}, 'late', 'some', '\\x01')`;

const see =
  (entry: string): Question =>
  (db) =>
    db`select kind from adverse_events where id = ${entry}`;
const writes =
  (by: string | null, about: string | null, decided: string | null): Question =>
  (db) =>
    db`insert into adverse_events (by_person_id, alert_id, decision_id, kind, harm, words)
      values (coalesce(${by}, app.me()), ${about}, ${decided}, 'late', 'some', '\\x01')`;
const says =
  (entry: string, by: string | null = null): Question =>
  (db) =>
    db`update adverse_events set learned = '\\x02', reviewed_at = app.now(), reviewed_by = coalesce(${by}, app.me()) where id = ${entry}`;

whoMay(
  'What went wrong',
  {
    'see what Theo wrote': see(theos),
    'see what Cora wrote': see(coras),
    'see what Theo wrote of an alert about Cora': see(aboutCora),
    'write one': writes(null, null, null),
    'write one as Theo': writes(cast.theo.id, null, null),
    'write one about the alert': writes(null, alert, null),
    'write one about Mo’s decision': writes(null, null, decision),
    'say what changes': says(theos),
    'say it as Theo': says(theos, cast.theo.id),
    'say it of Cora’s own': says(coras),
    'say it twice': async (db, world) => {
      await says(theos)(db, world);
      return says(theos)(db, world);
    },
    'change the words': (db) => db`update adverse_events set words = '\\x03'`,
    'find it while viewing as a supporter': async (db, world) => {
      await db`select set_config('app.only_about', ${cast.maya.id}, true)`;
      return see(theos)(db, world);
    },
  },
  {
    visitor: 'no no no no no no no no no no no no no',
    maya: 'no no no no no no no no no no no no no',
    sam: 'no no no no no no no no no no no no no',
    asha: 'no no no no no no no no no no no no no',
    omar: 'no no no no no no no no no no no no no',
    petra: 'no no no yes no no no no no no no no no',
    femi: 'no no no yes no no no no no no no no no',
    ruiz: 'no no no yes no no no no no no no no no',
    mo: 'no no no yes no no yes no no no no no no',
    cora: 'yes yes no yes no no no yes no no no no no',
    adi: 'no no no yes no no no no no no no no no',
    nina: 'no no no no no no no no no no no no no',
    yuki: 'no no no no no no no no no no no no no',
    hugo: 'no no no no no no no no no no no no no',
    lee: 'no no no no no no no no no no no no no',
    gwen: 'no no no yes no no no no no no no no no',
    theo: 'yes no yes yes yes yes no no no no no no no',
  },
  somethingWentWrong,
);

whoMay(
  'What Cora wrote herself, and what is about her',
  {
    'say of all that somebody has read it': (db) =>
      db`update adverse_events set learned = '\\x02', reviewed_at = app.now(), reviewed_by = app.me()`,
    'say it as Theo': (db) =>
      db`update adverse_events set learned = '\\x02', reviewed_at = app.now(), reviewed_by = ${cast.theo.id}`,
  },
  {
    visitor: 'no no',
    maya: 'no no',
    sam: 'no no',
    asha: 'no no',
    omar: 'no no',
    petra: 'no no',
    femi: 'no no',
    ruiz: 'no no',
    mo: 'no no',
    cora: 'no no',
    adi: 'no no',
    nina: 'no no',
    yuki: 'no no',
    hugo: 'no no',
    lee: 'no no',
    gwen: 'no no',
    theo: 'no no',
  },
  async (world) => {
    await somethingWentWrong(world);
    await world.owner`delete from adverse_events where id = ${theos}`;
  },
);
