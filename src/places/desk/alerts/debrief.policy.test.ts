import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const alert = '00000000-0000-4000-8000-0000000000d1';

async function theoClosedMayasAlert({ owner }: World): Promise<void> {
  await owner`insert into alerts (id, about_person_id, cause, level, occasion, state, closed_at)
    values (${alert}, ${cast.maya.id}, 'not_safe', 'crisis', 'once', 'closed', app.now())`;
  await owner`insert into alert_debriefs (alert_id, person_id) values (${alert}, ${cast.theo.id})`;
}

whoMay(
  'What Theo is asked after an alert',
  {
    'see it': (db) => db`select asked_at from alert_debriefs`,
    'say how they are': (db) =>
      db`update alert_debriefs set answer = 'well', answered_at = app.now()`,
    'say it twice': async (db) => {
      await db`update alert_debriefs set answer = 'well', answered_at = app.now()`;
      return db`update alert_debriefs set answer = 'wish'`;
    },
    'give it to Gwen': (db) => db`update alert_debriefs set person_id = ${cast.gwen.id}`,
    'see it while viewing as a supporter': async (db) => {
      await db`select set_config('app.only_about', ${cast.maya.id}, true)`;
      return db`select asked_at from alert_debriefs`;
    },
  },
  {
    visitor: 'no no no no no',
    maya: 'no no no no no',
    sam: 'no no no no no',
    asha: 'no no no no no',
    omar: 'no no no no no',
    petra: 'no no no no no',
    femi: 'no no no no no',
    ruiz: 'no no no no no',
    mo: 'no no no no no',
    cora: 'no no no no no',
    adi: 'no no no no no',
    nina: 'no no no no no',
    yuki: 'no no no no no',
    hugo: 'no no no no no',
    lee: 'no no no no no',
    gwen: 'no no no no no',
    theo: 'yes yes no no no',
  },
  theoClosedMayasAlert,
);
