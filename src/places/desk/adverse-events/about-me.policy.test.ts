import { cast } from '../../../../test/cast.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import { claimed, comeHere, seededItems, seedItems } from '../../../../test/seed-items.ts';
import type { World } from '../../../../test/world.ts';

const [alert, hidden, stood] = ['c1', 'c2', 'c3'].map(
  (end) => `00000000-0000-4000-8000-0000000000${end}`,
) as [string, string, string];
const { larch } = seededItems;

/** Theo wrote of Maya's alert, twice; Mo of a decision about Lee that Lee was told of, and of one that Lee never heard of. */
async function wroteDown(world: World): Promise<void> {
  const { owner } = world;
  await seedItems(world);
  await comeHere(world, 'mo');
  await claimed(world, 'mo', larch);
  await world.as(
    'mo',
    (db) => db`select app.decide_item(${larch}, ${hidden}, 'hide', 'unkind', null, '{}', null, 3)`,
  );
  await owner`insert into moderation_decisions (id, item_id, about_person_id, persona_id, space_id, decision, reason, before, by_person_id)
    select ${stood}, item_id, about_person_id, persona_id, space_id, 'stand', 'kept', '{}', by_person_id
    from moderation_decisions where id = ${hidden}`;
  await owner`insert into alerts (id, about_person_id, cause, level, occasion, state)
    values (${alert}, ${cast.maya.id}, 'not_safe', 'crisis', 'x', 'closed')`;
  await owner`insert into adverse_events (by_person_id, alert_id, decision_id, kind, harm, words) values
    (${cast.theo.id}, ${alert}, null, 'late', 'some', 'x'), (${cast.theo.id}, ${alert}, null, 'helper', 'some', 'x'),
    (${cast.mo.id}, null, ${hidden}, 'decision', 'some', 'x'), (${cast.mo.id}, null, ${stood}, 'worse', 'some', 'x')`;
}

const sees =
  (kind: string): Question =>
  (db) =>
    db`select written_at from app.adverse_events_about_me() e where e.kind = ${kind}`;

whoMay(
  'That something went wrong around something of mine',
  {
    'see that help came late': sees('late'),
    'see what was about a helper': sees('helper'),
    'see that a decision was wrong': sees('decision'),
    'see it of a decision that its author never heard of': sees('worse'),
    'see it while viewing as a supporter': async (db, world) => {
      await db`select set_config('app.only_about', ${cast.maya.id}, true)`;
      return sees('late')(db, world);
    },
  },
  {
    visitor: 'no no no no no',
    maya: 'yes no no no no',
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
    lee: 'no no yes no no',
    gwen: 'no no no no no',
    theo: 'no no no no no',
  },
  wroteDown,
);
