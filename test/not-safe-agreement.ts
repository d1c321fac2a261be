import type { Db } from '../src/platform/database.ts';
import { seal } from '../src/platform/sealing.ts';
import { agreedCell, nameCell, wordsCell } from '../src/places/circle/agreements/cells.ts';
import { cast } from './cast.ts';
import { mayasTies } from './seed-circle.ts';
import { testMaster } from './test-master.ts';

/** Maya agreed: when I press "I'm not safe", show me my words, tell Sam, and let him see my mood for an hour. */
export async function notSafeAgreement(db: Db, id: string): Promise<void> {
  const maya = cast.maya.id;
  const sealed = (cell: Parameters<typeof seal>[3], text: string) =>
    seal(db, testMaster, maya, cell, text);
  const calm = { afterMinutes: 0, ifStill: false, evenInQuietHours: true, evenWhenAway: true };
  const plan = {
    trigger: { kind: 'not-safe' },
    waitMinutes: 0,
    quietHours: null,
    steps: [
      { ...calm, id: 'words', kind: 'words' },
      { ...calm, id: 'tell', kind: 'notice', to: [mayasTies.sam] },
      {
        ...calm,
        id: 'open',
        kind: 'opening',
        to: [mayasTies.sam],
        parts: ['checkin-mood'],
        hours: 1,
      },
    ],
  };
  const own = JSON.stringify({ words: 'Breathe.', tell: 'Please come.' });
  await db`insert into agreements (id, member_id, name) values (${id}, ${maya}, ${await sealed(nameCell(id), 'Not safe')})`;
  await db`insert into agreement_versions (agreement_id, version, member_id, plan, words, agreed_at, lasts_until, agreed_words)
    values (${id}, 1, ${maya}, ${db.json(plan)}, ${await sealed(wordsCell(id, 1), own)}, app.now(), app.now() + interval '300 days',
      ${await sealed(agreedCell(id, 1), 'x')})`;
}
