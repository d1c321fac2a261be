import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { planOf, sectionsToOpen } from './queries.ts';
import { SECTIONS } from './section.ts';
import { SharedSections } from './views.tsx';

/** On a supporter's page: which sections they may open. It is a look only when they do. */
export async function planPanel(
  { db, words, services, tie, acting }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  const open = await sectionsToOpen(db, member);
  if (open.length === 0) return undefined;
  const title = words.t('recovery-plan.title.theirs');
  if (!acting) {
    const plan = await planOf({ db, master: services.master }, member);
    return (
      <Card title={title}>
        <SharedSections plan={plan} level={3} />
      </Card>
    );
  }
  const sections = SECTIONS.filter((section) => open.includes(section));
  return (
    <Card title={title}>
      <ul>
        {sections.map((section) => (
          <li>{words.t(`recovery-plan.section.${section}`)}</li>
        ))}
      </ul>
      <LinkButton kind="quiet" href={`/circle/with/${tie}/recovery-plan`}>
        {words.t('recovery-plan.panel.open')}
      </LinkButton>
    </Card>
  );
}
