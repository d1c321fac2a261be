import type { TodayCard } from '../../platform/capability.ts';
import { clock } from '../../platform/clock.ts';
import type { Ask } from '../../platform/web/context.ts';
import { useWords } from '../../platform/words.tsx';
import { Card } from '../../ui/card/card.tsx';
import { LinkList } from '../../ui/link-list/link-list.tsx';
import { openPlaces } from '../door/frame/public.tsx';
import { joinedOn } from './queries.ts';

const days = 7;

/** In the first week: what to do first, one small thing after the other, and none of it a duty. */
export const welcome: TodayCard = {
  weight: 90,
  draw: async (c) => {
    const joined = await joinedOn(c.var.db);
    const today = clock.today(c.var.arrival.community.time_zone);
    if (joined < today.subtract({ days }).toString()) return undefined;
    return <Welcome name={c.var.arrival.community.name} steps={firstSteps(c)} />;
  },
};

const placeSteps = ['community', 'meet', 'plan', 'circle', 'find'] as const;
type Step = (typeof placeSteps)[number] | 'rules' | 'quilt';

/** At most three places, and only those that are open here. */
function firstSteps(c: Ask): { step: Step; href: string }[] {
  const open = openPlaces(c);
  const places = placeSteps.filter((name) => open.includes(`/${name}`)).slice(0, 3);
  return [
    ...places.map((step) => ({ step, href: `/${step}` })),
    { step: 'rules', href: '/house-rules' },
    { step: 'quilt', href: '/quilt' },
  ];
}

function Welcome({ name, steps }: { name: string; steps: { step: Step; href: string }[] }) {
  const { t } = useWords();
  return (
    <Card title={t('today.welcome', { name })} sewn>
      <p>{t('today.welcome.words')}</p>
      <LinkList
        links={steps.map(({ step, href }) => ({
          href,
          label: t(`today.welcome.${step}`),
          note: t(`today.welcome.${step}.words`),
        }))}
      />
    </Card>
  );
}
