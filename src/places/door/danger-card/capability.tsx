import type { Capability, ExportedPart, ExportDesk } from '../../../platform/capability.ts';
import { dangerCard, hasDangerCard } from './queries.ts';
import { routes } from './routes.tsx';
import { CardPanel } from './views.tsx';

export const dangerCards: Capability = {
  name: 'danger-card',
  routes,
  parts: { 'danger-card': 'danger-card.title' },
  notices: { 'danger-card.notice.opened': 'danger-card.notice.opened' },
  glass: [{ part: 'danger-card', title: 'danger-card.title', show: cardInWords }],
  responderPanel: async (c, person) =>
    (await hasDangerCard(c.var.db, person)) ? <CardPanel person={person} /> : undefined,
  held: [
    {
      tables: ['danger_cards'],
      title: 'danger-card.title',
      audience: async (_db, words) => words.t('danger-card.audience'),
      export: cardInWords,
      erasing: 'goes',
    },
  ],
};

async function cardInWords({ db, person, words, services }: ExportDesk): Promise<ExportedPart[]> {
  const card = await dangerCard(db, services.master, person);
  return [{ title: words.t('danger-card.title'), rows: card ? [card] : [] }];
}
