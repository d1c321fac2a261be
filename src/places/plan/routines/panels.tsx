import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { clock } from '../../../platform/clock.ts';
import { DAY_LENGTH, type Day } from '../../../platform/local-days.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { Card } from '../../../ui/card/card.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { readerFor } from '../../circle/ties/public.ts';
import { itemsOn } from './agenda.ts';
import { AgendaList } from './agenda-list.tsx';
import { myMarks, myPlanned, plannedBy, type Planned } from './queries.ts';
import { PARTS, partOf, type Part } from './routine.ts';
import { agendaIn } from './rules.ts';
import { whenInWords } from './when.ts';

const DAYS_AHEAD = 60;

/** On a supporter's page: what is planned and when, never how it went. */
export async function routinePanel(
  { db, words, services, looked }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  const [row] = await db<{ parts: Part[] }[]>`select app.routine_parts_for_me(${member}) as parts`;
  const parts = PARTS.filter((part) => row?.parts.includes(part));
  if (parts.length === 0) return undefined;
  for (const part of parts) await looked(part);
  const steps = await plannedBy({ db, master: services.master }, member);
  return (
    <>
      {parts.map((part) => (
        <Card title={words.t(`routines.panel.${part}`)}>
          <ul>
            {stillComing(steps, words.zone)
              .filter(({ kind }) => partOf(kind) === part)
              .map((step) => (
                <li>
                  <strong>{step.words}</strong> <span class="hint">{whenInWords(words, step)}</span>
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

function stillComing(steps: Planned[], zone: string): Planned[] {
  const from = clock.now().getTime() - DAY_LENGTH;
  const window = { from, until: from + DAYS_AHEAD * DAY_LENGTH };
  return steps.filter((step) => agendaIn([step], [], window, zone).items.length > 0);
}

/** On Today: what is on. */
export async function routineCard(c: Ask): Promise<VNode | undefined> {
  const reader = readerFor(c);
  const { t, zone } = c.var.words;
  const steps = await myPlanned(reader);
  if (steps.length === 0) return undefined;
  const day = clock.today(zone).toString() as Day;
  const items = itemsOn(steps, await myMarks(reader), day, zone);
  if (items.length === 0) return undefined;
  return (
    <Card title={t('routines.today')}>
      <AgendaList items={items} back="today" />
      <LinkList links={[{ href: '/plan/routines', label: t('routines.today.all') }]} />
    </Card>
  );
}
