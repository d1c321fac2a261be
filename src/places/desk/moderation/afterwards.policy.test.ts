import { cast } from '../../../../test/cast.ts';
import { claimed, comeHere, seedItems, seededItems } from '../../../../test/seed-items.ts';
import { postNumbered } from '../../../../test/seed-spaces.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const { larch, moss } = seededItems;
const alerted = '00000000-0000-4000-8000-a00000000077';

const decide = (world: World, what: string) =>
  world.as(
    'mo',
    (db) => db`
    select app.decide_item(${larch}, gen_random_uuid(), ${what}, 'unkind', '\\x01', '{}', null, 3)`,
  );

/** Mo has paused Lee, raised an alert, let his words be seen, and asked what only he may ask. */
async function moDecided(world: World): Promise<void> {
  await seedItems(world);
  for (const name of ['mo', 'cora'] as const) await comeHere(world, name);
  await claimed(world, 'mo', larch);
  await world.as(
    'mo',
    (db) => db`insert into moderation_notes (item_id, by_person_id, words) values
    (${larch}, ${cast.mo.id}, '\\x01')`,
  );
  await decide(world, 'pause');
  await decide(world, 'ask_change');
  await world.owner`insert into moderator_care (person_id, hard_a_shift) values (${cast.mo.id}, 3)`;
  await world.owner`insert into moderation_decisions (id, item_id, about_person_id, space_id, decision, reason, by_person_id)
    select ${alerted}, id, ${cast.lee.id}, space_id, 'alert', 'danger', ${cast.mo.id} from moderation_items where id = ${larch}`;
  await world.owner`insert into moderation_debriefs (decision_id, person_id) values (${alerted}, ${cast.mo.id})`;
}

const asked = (what: string) =>
  `select id from moderation_decisions where item_id = '${larch}' and decision = '${what}'`;

whoMay(
  'What was decided about Lee',
  {
    'see that Lee is asked for a change': (db) => db.unsafe(asked('ask_change')),
    'answer it': (db) =>
      db`update moderation_decisions set answer = '\\x01', answered_at = app.now() where decision = 'ask_change'`,
    'answer with nothing': (db) =>
      db`update moderation_decisions set answered_at = app.now() where decision = 'ask_change'`,
    'answer twice': async (db) => {
      await db`update moderation_decisions set answer = '\\x01', answered_at = app.now()`;
      return db`update moderation_decisions set answer = '\\x02'`;
    },
    'undo it': (db) =>
      db`select from moderation_decisions d where d.decision = 'ask_change' and app.undo_decision(d.id)`,
    'undo the alert': (db) =>
      db`select from moderation_decisions d where d.decision = 'alert' and app.undo_decision(d.id)`,
    'see until when Lee is paused': (db) => db`select until from space_pauses`,
    'write as Lee': (db) =>
      db`insert into posts ${db({ space_id: '00000000-0000-4000-8000-500000000002', persona_id: '00000000-0000-4000-8000-700000000004', kind: 'story', body: 'x', html: 'x', words: 'x' })}`,
    'read the note about it': (db) =>
      db`select words from moderation_notes where item_id = ${larch}`,
    'write a note about it': (db) =>
      db`insert into moderation_notes (item_id, by_person_id, words) values (${larch}, app.me(), '\\x01')`,
    'write a note as Mo': (db) =>
      db`insert into moderation_notes (item_id, by_person_id, words) values (${larch}, ${cast.mo.id}, '\\x01')`,
    'see it as a supporter would': async (db) => {
      await db`select set_config('app.only_about', ${cast.lee.id}, true)`;
      return db.unsafe(asked('ask_change'));
    },
  },
  {
    visitor: 'no no no no no no no no no no no no',
    maya: 'no no no no no no no no no no no no',
    sam: 'no no no no no no no no no no no no',
    asha: 'no no no no no no no no no no no no',
    omar: 'no no no no no no no no no no no no',
    petra: 'no no no no no no no no no no no no',
    femi: 'no no no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no no no',
    mo: 'yes no no no yes no no no yes yes yes no',
    cora: 'no no no no no no no no no no no no',
    adi: 'no no no no no no no no no no no no',
    nina: 'no no no no no no no no no no no no',
    yuki: 'no no no no no no no no no no no no',
    hugo: 'no no no no no no no no no no no no',
    lee: 'yes yes no no no no yes no no no no no',
    gwen: 'no no no no no no no no no no no no',
    theo: 'no no no no no no no no no no no no',
  },
  moDecided,
);

whoMay(
  'The work of those who moderate',
  {
    'see Mo’s shift': (db) =>
      db`select hard from moderation_shifts where person_id = ${cast.mo.id}`,
    'end a shift of their own': (db) => db`select where app.end_shift()`,
    'rest a while': (db) => db`select where app.take_break()`,
    'begin a shift': (db) => db`select where app.begin_shift()`,
    'see Mo’s cap': (db) => db`select hard_a_shift from moderator_care`,
    'set their own cap': (db) =>
      db`insert into moderator_care (person_id, hard_a_shift) values (app.me(), 2)
        on conflict (person_id) do update set hard_a_shift = 2`,
    'set Cora’s cap': (db) =>
      db`insert into moderator_care (person_id, hard_a_shift) values (${cast.cora.id}, 2)`,
    'change Mo’s cap': (db) => db`update moderator_care set hard_a_shift = 2`,
    'see what Mo is asked afterwards': (db) => db`select asked_at from moderation_debriefs`,
    'say that Mo is well': (db) =>
      db`update moderation_debriefs set answer = 'well', answered_at = app.now()`,
    'see how words were told of': (db) => db`select reason from app.item_reports(${larch})`,
    'see false alarms': (db) =>
      db`select level from app.flags_in_month(date_trunc('month', app.now())::date)`,
    'close everybody’s shift': (db) => db`select app.close_shift(s.id) from moderation_shifts s`,
    'take Maya’s words out of the queue': (db) =>
      db`select app.settle_item(${postNumbered(2)}, 'held')`,
  },
  {
    visitor: 'no no no no no no no no no no no no no no',
    maya: 'no no no no no yes no no no no no no no no',
    sam: 'no no no no no yes no no no no no no no no',
    asha: 'no no no no no yes no no no no no no no no',
    omar: 'no no no no no yes no no no no no no no no',
    petra: 'no no no no no yes no no no no no no no no',
    femi: 'no no no no no yes no no no no no no no no',
    ruiz: 'no no no no no yes no no no no no no no no',
    mo: 'yes yes yes yes yes yes no yes yes yes yes yes no no',
    cora: 'no yes yes yes no yes yes no no no no yes no no',
    adi: 'no no no no no yes no no no no no no no no',
    nina: 'no no no no no yes no no no no no no no no',
    yuki: 'no no no no no yes no no no no no no no no',
    hugo: 'no no no no no yes no no no no no no no no',
    lee: 'no no no no no yes no no no no no no no no',
    gwen: 'no no no no no yes no no no no no no no no',
    theo: 'no no no no no yes no no no no no no no no',
  },
  async (world) => {
    await moDecided(world);
    await world.owner`insert into post_reports (post_id, reporter_id, reason) values (${postNumbered(1)}, ${cast.hugo.id}, 'other')`;
    await world.owner`update moderation_items set kinds = '{triage}', level = 'amber' where id = ${moss}`;
  },
);
