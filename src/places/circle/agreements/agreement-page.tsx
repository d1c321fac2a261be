import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { SeenOccasion } from './occasions-seen.ts';
import type { MyAgreement, Version } from './queries.ts';
import { OwnWordsList, ReadBack } from './read-back.tsx';
import { because } from './rules.ts';
import { nameList, speak, type Names } from './speaking.ts';

export interface AgreementPageProps {
  agreement: MyAgreement;
  version: Version;
  sentences: string[];
  names: Names;
  told: string[];
  occasions: SeenOccasion[];
  done: string | undefined;
}

const saidOnce = ['paused', 'resumed', 'stopped', 'told', 'told-back', 'agreed', 'ended'];

/** What I agreed, in its own words; when it acted; and how I change or end it. */
export function AgreementPage(props: AgreementPageProps) {
  const { t, say } = useWords();
  const { agreement, version, sentences, names, done } = props;
  return (
    <Sheet
      title={agreement.name}
      windowTitle={t('agreements.window')}
      back={{ href: '/circle/agreements', label: t('agreements.back') }}
      above={<Audience kind="me">{t('agreements.audience')}</Audience>}
    >
      <Stack>
        {done && saidOnce.includes(done) && <Flash text={say(`agreements.done.${done}`)} />}
        <Standing agreement={agreement} />
        <ReadBack sentences={sentences} steps={version.plan.steps.length} />
        <Section title={t('agreements.draft.words.title')}>
          <OwnWordsList plan={version.plan} own={version.own} names={names} />
        </Section>
        <Section title={t('agreements.history.title')}>
          <History {...props} />
        </Section>
        {agreement.state !== 'ended' && (
          <>
            <Section title={t('agreements.told.title')}>
              <Told {...props} />
            </Section>
            <Section title={t('agreements.change.title')}>
              <Changing agreement={agreement} />
            </Section>
          </>
        )}
      </Stack>
    </Sheet>
  );
}

function Standing({ agreement }: { agreement: MyAgreement }) {
  const { t } = useWords();
  const { state, lastsUntil: until, restsUntil } = agreement;
  const rests = restsUntil
    ? t('agreements.rests.until', { until: restsUntil })
    : t('agreements.rests');
  if (state === 'resting') return <Notice kind="warm">{rests}</Notice>;
  if (state === 'ended') return <Notice>{t('agreements.ended')}</Notice>;
  if (state === 'over') return <Notice kind="warm">{t('agreements.over')}</Notice>;
  return until && <p>{t('agreements.holds.until', { until })}</p>;
}

function History({ occasions, names }: AgreementPageProps) {
  const words = useWords();
  const { t } = words;
  if (occasions.length === 0) return <p>{t('agreements.history.none')}</p>;
  const links = occasions.map(({ id, agreement, state, saw, actedAt, beganAt }) => ({
    href: `/circle/agreements/${agreement}/occasions/${id}`,
    label: actedAt
      ? t('agreements.history.acted', { at: actedAt })
      : state === 'lapsed'
        ? t('agreements.history.lapsed', { at: beganAt })
        : t('agreements.history.waiting'),
    note: speak(because(saw), words, names).join(' ') || undefined,
  }));
  return <LinkList links={links} />;
}

function Told({ agreement, told, names }: AgreementPageProps) {
  const words = useWords();
  const { t } = words;
  if (told.length === 0)
    return (
      <Stack gap={4}>
        <p>{t('agreements.told.none')}</p>
        <form method="post" action={`/circle/agreements/${agreement.id}/tellings`}>
          <Button kind="quiet">{t('agreements.told.tell')}</Button>
        </form>
      </Stack>
    );
  return (
    <Stack gap={4}>
      <p>{t('agreements.told.some', { people: nameList(told, words, names) })}</p>
      <form method="post" action={`/circle/agreements/${agreement.id}/tellings/withdrawal`}>
        <Button kind="quiet">{t('agreements.told.back')}</Button>
      </form>
    </Stack>
  );
}

function Changing({ agreement: { id, state, draft } }: { agreement: MyAgreement }) {
  const { t } = useWords();
  const address = `/circle/agreements/${id}`;
  return (
    <form method="post" action={`${address}/pause`}>
      <ButtonRow>
        {state === 'resting' ? (
          <Button formaction={`${address}/resumption`}>{t('agreements.resume')}</Button>
        ) : (
          <>
            <Button name="for" value="ever">
              {t('agreements.pause')}
            </Button>
            <Button kind="quiet" name="for" value="week">
              {t('agreements.pause.week')}
            </Button>
          </>
        )}
        <LinkButton kind="quiet" href={draft ? `${address}/draft` : `${address}/change`}>
          {draft ? t('agreements.change.open') : t('agreements.change')}
        </LinkButton>
        <LinkButton kind="quiet" href={`${address}/ending`}>
          {t('agreements.end')}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
