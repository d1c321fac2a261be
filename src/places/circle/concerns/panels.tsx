import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { readerFor } from '../ties/public.ts';
import { concernsAboutMe, concernsOverTie } from './queries.ts';

/** On a supporter's page: the way to say so, and what they said before. */
export async function concernPanel({ db, words, services, tie, acting }: SupporterDesk) {
  const { t, say } = words;
  const said = await concernsOverTie({ db, master: services.master }, tie);
  return (
    <Card title={t('concerns.panel.title')}>
      <Stack gap={4}>
        <p>{t('concerns.panel')}</p>
        {said.map(({ signs, words: own, raisedAt: day }) => (
          <p>
            {t('concerns.said', { day })}{' '}
            {[...signs.map((sign) => say(`concerns.sign.${sign}`)), own]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ))}
        {acting && (
          <LinkButton kind="quiet" href={`/circle/with/${tie}/noticed`}>
            {t('concerns.panel.say')}
          </LinkButton>
        )}
      </Stack>
    </Card>
  );
}

/** On Today: somebody noticed something. */
export async function concernCard(c: Ask): Promise<VNode | undefined> {
  const open = (await concernsAboutMe(readerFor(c))).filter(({ putAway }) => !putAway);
  if (open.length === 0) return undefined;
  const { t } = c.var.words;
  return (
    <Card title={t('concerns.today.title')} href="/circle/noticed">
      <p>{t('concerns.today', { count: open.length })}</p>
    </Card>
  );
}
