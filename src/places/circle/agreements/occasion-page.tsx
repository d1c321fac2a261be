import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { canStop, type SeenOccasion, type SeenStep } from './occasions-seen.ts';
import type { MyAgreement, Version } from './queries.ts';
import { ReadBack } from './read-back.tsx';
import { because } from './rules.ts';
import { speak, type Names } from './speaking.ts';

export interface OccasionPageProps {
  agreement: MyAgreement;
  version: Version;
  sentences: string[];
  names: Names;
  occasion: SeenOccasion;
}

/** What it did and why, in the agreement's own words, with one tap to stop it. */
export function OccasionPage(props: OccasionPageProps) {
  const words = useWords();
  const { t } = words;
  const { agreement, version, sentences, names, occasion } = props;
  const why = speak(because(occasion.saw), words, names);
  return (
    <Sheet
      title={titleOf(props, words)}
      windowTitle={t('agreements.occasion.window')}
      back={{ href: `/circle/agreements/${agreement.id}`, label: agreement.name }}
      above={<Audience kind="me">{t('agreements.audience')}</Audience>}
    >
      <Stack>
        <MyWords version={version} />
        <When occasion={occasion} />
        {canStop(occasion) && <Stop occasion={occasion} />}
        {why.length > 0 && (
          <Section title={t('agreements.occasion.why')}>
            {why.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </Section>
        )}
        {occasion.steps.length > 0 && (
          <Section title={t('agreements.occasion.what')}>
            <Done {...props} />
          </Section>
        )}
        <Details summary={t('agreements.occasion.agreed')}>
          <ReadBack sentences={sentences} steps={version.plan.steps.length} />
        </Details>
        <LinkButton kind="quiet" href={`/circle/agreements/${agreement.id}`}>
          {t('agreements.occasion.to')}
        </LinkButton>
      </Stack>
    </Sheet>
  );
}

function titleOf(
  { agreement: { name }, occasion }: OccasionPageProps,
  { t }: ReturnType<typeof useWords>,
) {
  if (occasion.state === 'waiting') return t('agreements.occasion.title.waiting', { name });
  if (occasion.state === 'lapsed') return t('agreements.occasion.title.lapsed', { name });
  return t('agreements.occasion.title', { name });
}

function MyWords({ version: { plan, own } }: { version: Version }) {
  const { t } = useWords();
  const mine = plan.steps.find(({ kind }) => kind === 'words');
  if (!mine) return null;
  return <Quote warm above={t('agreements.occasion.own')} text={own[mine.id] ?? ''} />;
}

function When({ occasion: { state, actedAt, actsAt } }: { occasion: SeenOccasion }) {
  const { t } = useWords();
  if (state === 'lapsed') return <Notice>{t('agreements.occasion.lapsed')}</Notice>;
  if (state === 'waiting' && actsAt) return <p>{t('agreements.occasion.waits', { at: actsAt })}</p>;
  return (
    <>
      {actedAt && <p>{t('agreements.occasion.when', { at: actedAt })}</p>}
      {state === 'stopped' && <Notice>{t('agreements.occasion.stopped')}</Notice>}
    </>
  );
}

/** The one tap. */
export function Stop({ occasion: { id } }: { occasion: SeenOccasion }) {
  const { t } = useWords();
  return (
    <form method="post" action={`/circle/agreements/occasions/${id}/stop`}>
      <Button kind="danger">{t('agreements.occasion.stop')}</Button>
      <p class="hint">{t('agreements.occasion.stop.hint')}</p>
    </form>
  );
}

function Done({ occasion, version, sentences }: OccasionPageProps) {
  const { plan } = version;
  const steps = plan.steps.flatMap(({ id, kind }, n) => {
    const seen = occasion.steps.find(({ step }) => step === id);
    if (!seen) return [];
    return [
      {
        title: sentences[n + 2] ?? '',
        state: seen.state === 'done' ? ('done' as const) : undefined,
        children: <StepState seen={seen} kind={kind} />,
      },
    ];
  });
  return <Steps steps={steps} />;
}

function StepState({ seen, kind }: { seen: SeenStep; kind: string }) {
  const { t, say } = useWords();
  const { state, dropped, held, dueAt, doneAt, opened, made } = seen;
  if (state === 'dropped')
    return (
      <p>
        {t('agreements.step.state.not')} {say(`agreements.dropped.${dropped}`)}{' '}
        {dropped === 'no-team' && <a href="/help">{t('agreements.step.lines')}</a>}
      </p>
    );
  if (state === 'later')
    return <p>{say(`agreements.step.state.${held ?? 'later'}`, { at: dueAt })}</p>;
  const closes = opened.map(({ until }) => until)[0];
  return (
    <>
      {doneAt && <p>{t('agreements.step.state.done', { at: doneAt })}</p>}
      {seen.open && closes && <p>{t('agreements.step.state.open', { at: new Date(closes) })}</p>}
      {opened.length > 0 && !seen.open && <p>{t('agreements.step.state.closed')}</p>}
      {kind === 'help' && made && (
        <a href={`/circle/help/${made}`}>{t('agreements.step.request')}</a>
      )}
    </>
  );
}
