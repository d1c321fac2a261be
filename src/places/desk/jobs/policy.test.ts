import { enqueue } from '../../../platform/jobs.ts';
import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

whoMay(
  'The queue',
  {
    'see how many jobs wait': (db) =>
      db`select kind, due from app.queue_counts() where kind = 'send-mail' and later = 1`,
    'read what a job was told': (db) => db`select payload from graphile_worker._private_jobs`,
    'try a failing kind again': (db) => db`select 1 where app.queue_try_again('failing') = 1`,
  },
  {
    visitor: 'no no no',
    maya: 'no no no',
    sam: 'no no no',
    asha: 'no no no',
    omar: 'no no no',
    petra: 'no no no',
    femi: 'no no no',
    ruiz: 'no no no',
    mo: 'no no no',
    cora: 'no no no',
    adi: 'yes no yes',
    nina: 'no no no',
    yuki: 'no no no',
    hugo: 'no no no',
    lee: 'no no no',
    gwen: 'no no no',
    theo: 'no no no',
  },
  async (world) => {
    const at = new Date('2027-01-01');
    await world.as('maya', (db) => enqueue(db, 'send-mail', { mail: cast.maya.id }, { at }));
    await world.as('maya', (db) => enqueue(db, 'failing', { mail: cast.maya.id }));
    const queue = world.owner;
    await queue.begin(async (db) => {
      await db`set local role kith_worker`;
      await db`update graphile_worker._private_jobs j set attempts = 3 from graphile_worker._private_tasks t
        where t.id = j.task_id and t.identifier = 'failing'`;
    });
  },
);
