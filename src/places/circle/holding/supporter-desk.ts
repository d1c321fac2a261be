import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { as } from '../../../platform/database.ts';
import { recordLook } from '../../../platform/looks.ts';
import { me, type Ask } from '../../../platform/web/context.ts';
import type { Tie } from '../ties/public.ts';
import { shownToMe, type Consent } from '../consents/public.ts';

/** All that a supporter's page about a member says. */
export interface SupporterSight {
  shown: Consent[];
  panels: VNode[];
}

/** The supporter looks: each part they look at is told to the member. */
export function sightOf(c: Ask, tie: Tie): Promise<SupporterSight> {
  const { db, words, services } = c.var;
  const supporter = me(c);
  return draw(
    {
      db,
      words,
      services,
      supporter,
      tie: tie.id,
      acting: true,
      looked: (part) => recordLook(db, supporter, { about: tie.member, part }),
    },
    tie.member,
  );
}

/** The member looks through the supporter's eyes: the same queries, their rights, only about this member, and nothing written. */
export function sightAs(c: Ask, tie: Tie): Promise<SupporterSight> {
  const { words, services } = c.var;
  const { supporter, member } = tie;
  return as(services.sql, { person: supporter, onlyAbout: member }, async (db) => {
    await db`set transaction read only`;
    const looked = async () => undefined;
    return draw({ db, words, services, supporter, tie: tie.id, acting: false, looked }, member);
  });
}

async function draw(desk: SupporterDesk, member: string): Promise<SupporterSight> {
  const shown = await shownToMe(desk.db, desk.tie);
  const panels: VNode[] = [];
  for (const capability of desk.services.house) {
    const panel = await capability.supporterPanel?.(desk, member);
    if (panel) panels.push(panel);
  }
  return { shown, panels };
}
