import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Tie } from '../ties/public.ts';
import type { SupporterSight } from './supporter-desk.ts';

interface SupporterPageProps {
  tie: Tie;
  sight: SupporterSight;
  done: string | undefined;
}

const saidOnce = ['concern', 'encouragement'];

/** All that a supporter has of one member. Whoever was removed finds the same page as who is shown nothing. */
export function SupporterPage({ tie, sight, done }: SupporterPageProps) {
  const { t, say } = useWords();
  const { name, id } = tie;
  return (
    <Sheet
      title={t('holding.with.title', { name })}
      windowTitle={t('holding.with.window')}
      back={{ href: '/circle', label: t('holding.title') }}
    >
      {done && saidOnce.includes(done) && <Flash text={say(`holding.done.${done}`, { name })} />}
      <Sight name={name} sight={sight} />
      <Stitch />
      <p>
        <a href={`/circle/with/${id}/ending`}>{t('holding.with.end', { name })}</a>
      </p>
    </Sheet>
  );
}

/** The same, through the supporter's eyes, for the member alone. */
export function ViewAsPage({ tie, sight }: Omit<SupporterPageProps, 'done'>) {
  const { t } = useWords();
  const { name, id } = tie;
  return (
    <Sheet
      title={t('holding.view-as.title', { name })}
      windowTitle={t('holding.view-as.window')}
      back={{ href: `/circle/ties/${id}`, label: name }}
    >
      <Notice>{t('holding.view-as.means', { name })}</Notice>
      <Sight sight={sight} />
      <LinkButton href={`/circle/ties/${id}`}>{t('holding.view-as.back')}</LinkButton>
    </Sheet>
  );
}

/** Without a name it is the member themself who looks. */
function Sight({ name = '', sight }: { name?: string; sight: SupporterSight }) {
  const { t } = useWords();
  const own = name === '' ? 'yes' : 'no';
  return (
    <Stack>
      <Section title={t('holding.shown.title', { name, own })}>
        {sight.shown.length === 0 && <p>{t('holding.shown.nothing', { name, own })}</p>}
        {sight.shown.length > 0 && <Shown shown={sight.shown} />}
        <p class="hint">{t('holding.shown.looks', { name, own })}</p>
      </Section>
      {sight.panels}
    </Stack>
  );
}

/** Each part with its day, or that day once where all have the same. */
function Shown({ shown }: Pick<SupporterSight, 'shown'>) {
  const { t, say } = useWords();
  const days = new Set(shown.map(({ until }) => t('holding.shown.all', { until })));
  const [day] = days.size === 1 ? days : [];
  return (
    <>
      <ul>
        {shown.map(({ part: name, until }) => {
          const part = say(`holding.part.${name}`);
          return <li>{day ? part : t('holding.shown', { part, until })}</li>;
        })}
      </ul>
      {day && <p>{day}</p>}
    </>
  );
}
