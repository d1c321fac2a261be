import { cast } from '../../../../test/cast.ts';
import { postNumbered, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const alert = '00000000-0000-4000-8000-0000000000a7';
const closed = '00000000-0000-4000-8000-0000000000a8';
const old = '00000000-0000-4000-8000-0000000000a9';
const waiting = '00000000-0000-4000-8000-0000000000aa';
const hugos = '00000000-0000-4000-8000-0000000000ab';

/** Theo has an alert about Maya; Gwen was told of it, and closed another one yesterday and one long ago. A third has nobody. */
async function theoSpeaksWithMaya({ owner }: World): Promise<void> {
  await owner`insert into person_roles (person_id, role) values (${cast.gwen.id}, 'on_call') on conflict do nothing`;
  await owner`insert into alerts (id, about_person_id, cause, level, occasion, state, held_by, held_until) values
    (${alert}, ${cast.maya.id}, 'not_safe', 'crisis', 'now', 'held', ${cast.theo.id}, app.now() + interval '5 minutes'),
    (${closed}, ${cast.maya.id}, 'not_safe', 'crisis', 'before', 'closed', ${cast.gwen.id}, null),
    (${old}, ${cast.maya.id}, 'not_safe', 'crisis', 'long ago', 'closed', ${cast.gwen.id}, null),
    (${waiting}, ${cast.maya.id}, 'not_safe', 'crisis', 'soon', 'sent', null, null),
    (${hugos}, ${cast.hugo.id}, 'not_safe', 'crisis', 'his', 'held', ${cast.theo.id}, app.now() - interval '1 minute')`;
  await owner`insert into alert_told (alert_id, person_id) select a.id, p from alerts a,
    unnest(${[cast.theo.id, cast.gwen.id]}::uuid[]) p`;
  await owner`insert into alert_follow_ups (alert_id, person_id, due_at) values
    (${closed}, ${cast.gwen.id}, app.now()), (${old}, ${cast.gwen.id}, app.now() - interval '20 days')`;
  await owner`insert into work_names (person_id, name) values (${cast.theo.id}, 'Theo B.') on conflict do nothing`;
  await owner`insert into alert_words (alert_id, by_person_id, words)
    select a.id, ${cast.theo.id}, 'x' from alerts a where a.id <> ${hugos}`;
}

const reads =
  (one: string): Question =>
  (db) =>
    db`select words from alert_words where alert_id = ${one}`;
const says =
  (one: string, by: string | null = null): Question =>
  (db) =>
    db`insert into alert_words (alert_id, by_person_id, words) values (${one}, coalesce(${by}, app.me()), 'y')`;

whoMay(
  'What Theo and Maya say to each other in an alert',
  {
    'read it': reads(alert),
    'read what was said in one that Gwen closed yesterday': reads(closed),
    'read what was said in one that Gwen closed long ago': reads(old),
    'read what was said in one that nobody has': reads(waiting),
    'say a word': says(alert),
    'say it as Theo': says(alert, cast.theo.id),
    'say it as Maya': says(alert, cast.maya.id),
    'say a word in the one closed yesterday': says(closed),
    'say a word in the one closed long ago': says(old),
    'say a word in the one that nobody has': says(waiting),
    'say a word in the one whose time has passed': says(hugos),
    'hear who said it': (db) =>
      db`select from alert_words where alert_id = ${alert} and app.voice_in_alert(id) <> ''`,
    'read it while viewing as a supporter': async (db, world) => {
      await db`select set_config('app.only_about', ${cast.maya.id}, true)`;
      return reads(alert)(db, world);
    },
    'change it': (db) => db`update alert_words set words = 'z'`,
  },
  {
    visitor: 'no no no no no no no no no no no no no no',
    maya: 'yes yes yes yes yes no yes yes no no no yes no no',
    sam: 'no no no no no no no no no no no no no no',
    asha: 'no no no no no no no no no no no no no no',
    omar: 'no no no no no no no no no no no no no no',
    petra: 'no no no no no no no no no no no no no no',
    femi: 'no no no no no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no no no no no',
    mo: 'no no no no no no no no no no no no no no',
    cora: 'no no no no no no no no no no no no no no',
    adi: 'no no no no no no no no no no no no no no',
    nina: 'no no no no no no no no no no no no no no',
    yuki: 'no no no no no no no no no no no no no no',
    hugo: 'no no no no no no no no no no no no no no',
    lee: 'no no no no no no no no no no no no no no',
    gwen: 'yes yes no yes no no no yes no no no yes no no',
    theo: 'yes no no yes yes yes no no no no no yes no no',
  },
  theoSpeaksWithMaya,
);

const [hers, gone] = [postNumbered(1), postNumbered(2)];
const [held, passed, about] = ['b1', 'b2', 'b3'].map(
  (end) => `00000000-0000-4000-8000-0000000000${end}`,
) as [string, string, string];

/** Maya wrote two posts and took one back. Theo has an alert about each; his time with a third has passed. */
async function standingOnWords({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  await seedPost(owner, { number: 1, space: 'members', by: 'Moss' });
  await seedPost(owner, { number: 2, space: 'members', by: 'Moss', state: 'taken_back' });
  await owner`insert into person_roles (person_id, role) values (${cast.gwen.id}, 'on_call') on conflict do nothing`;
  await owner`insert into alerts (id, about_person_id, cause, level, occasion, state, held_by, held_until) values
    (${held}, ${cast.maya.id}, 'triage', 'crisis', ${`post ${hers}`}, 'held', ${cast.theo.id}, app.now() + interval '5 minutes'),
    (${about}, ${cast.maya.id}, 'triage', 'crisis', ${`post ${gone}`}, 'held', ${cast.theo.id}, app.now() + interval '5 minutes'),
    (${passed}, ${cast.maya.id}, 'member', 'crisis', ${`report ${hers}`}, 'held', ${cast.theo.id}, app.now() - interval '1 minute')`;
  await owner`insert into alert_told (alert_id, person_id) select a.id, p from alerts a,
    unnest(${[cast.theo.id, cast.gwen.id]}::uuid[]) p`;
}

const stands =
  (on: string): Question =>
  (db) =>
    db`select html from app.said_in_alert(${on})`;

whoMay(
  'The words that an alert stands on',
  {
    'read them': stands(held),
    'read what was taken back': stands(about),
    'read them when the time has passed': stands(passed),
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
    adi: 'no no no',
    nina: 'no no no',
    yuki: 'no no no',
    hugo: 'no no no',
    lee: 'no no no',
    gwen: 'no no no',
    theo: 'yes no no',
  },
  standingOnWords,
);
