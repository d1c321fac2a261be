import { plusDays, type Day } from '../../../platform/local-days.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { NamingAgreement } from '../agreements/public.ts';
import type { Tie } from '../ties/public.ts';
import { PresetField } from './preset-field.tsx';
import { presetOf } from './presets.ts';
import type { Consent } from './queries.ts';
import { LeaveTie, SeenNow } from './seen-now.tsx';

interface TiePageProps {
  tie: Tie;
  consents: Consent[];
  naming: NamingAgreement[];
  typed: Typed;
  today: Day;
  done: string | undefined;
}

/** One person who holds me: what they see, and how I change it. */
export function TiePage({ tie, consents, naming, typed, today, done }: TiePageProps) {
  const { t, say } = useWords();
  const { name } = tie;
  const who = [tie.kind && say(`ties.kind.${tie.kind}`), tie.ownWords].filter(Boolean).join(' · ');
  return (
    <Sheet
      title={name}
      windowTitle={t('consents.title')}
      back={{ href: '/circle', label: t('consents.back') }}
      above={<Audience kind="me">{t('consents.audience')}</Audience>}
      lede={who || undefined}
    >
      {(done === 'given' || done === 'withdrawn' || done === 'quiet') && (
        <Flash text={say(`consents.done.${done}`, { name })} />
      )}
      <FormErrors typed={typed} />
      <Section title={t('consents.now.title', { name })}>
        <SeenNow tie={tie} consents={consents} />
        <p>
          <LinkButton kind="quiet" icon="heads" href={`/circle/ties/${tie.id}/view-as`}>
            {t('consents.view-as', { name })}
          </LinkButton>
        </p>
      </Section>
      <Section title={t('consents.change.title', { name })}>
        <ConsentForm {...{ tie, consents, typed, today }} />
      </Section>
      {naming.length > 0 && <InAdvance name={name} naming={naming} />}
      <Section title={t('consents.leave.title')}>
        <LeaveTie tie={tie} sharing={consents.some(({ fading }) => !fading)} />
      </Section>
    </Sheet>
  );
}

/** What was agreed for a hard day and has to do with this person. */
function InAdvance({ name, naming }: { name: string; naming: NamingAgreement[] }) {
  const { t } = useWords();
  return (
    <Section title={t('consents.agreements.title')}>
      <p>{t('consents.agreements.means', { name })}</p>
      <LinkList
        links={naming.map(({ id, name: label, rests }) => ({
          href: `/circle/agreements/${id}`,
          label,
          note: t(rests ? 'consents.agreements.rests' : 'consents.agreements.holds'),
        }))}
      />
    </Section>
  );
}

function ConsentForm({
  tie,
  consents,
  typed,
  today,
}: Pick<TiePageProps, 'tie' | 'consents' | 'typed' | 'today'>) {
  const words = useWords();
  const { t } = words;
  const parts = consents.filter(({ fading }) => !fading).map(({ part }) => part);
  return (
    <form method="post" action={`/circle/ties/${tie.id}/consents`}>
      <Stack>
        <PresetField name={tie.name} typed={typed} preset={presetOf(parts)} parts={parts} />
        <PickedDate
          name="until"
          label={t('consents.until.label')}
          hint={t('consents.until.hint')}
          error={errorIn(words, typed, 'until')}
          value={typedIn(typed, 'until', plusDays(today, 365))}
          min={plusDays(today, 1)}
          max={plusDays(today, 365)}
        />
        <p class="hint">{t('consents.narrower', { name: tie.name })}</p>
        <Button>{t('consents.give', { name: tie.name })}</Button>
      </Stack>
    </form>
  );
}
