import { plusDays, type Day } from '../../../platform/local-days.ts';
import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Tie } from '../ties/public.ts';
import type { ConsentPart } from './parts.ts';
import { homeOf } from './part-homes.ts';
import type { Seer } from './who-sees.ts';

interface PartPageProps {
  part: ConsentPart;
  seers: Seer[];
  others: Tie[];
  typed: Typed;
  today: Day;
  done: boolean;
}

/** One part, and each person of the circle who may see it or not. */
export function PartPage(props: PartPageProps) {
  const { t, say } = useWords();
  const { part, seers, others, typed, done } = props;
  const nobody = seers.length === 0 && others.length === 0;
  return (
    <Sheet
      title={t('consents.show.title', { part: say(`consents.part.${part}`) })}
      windowTitle={t('consents.title')}
      back={{ href: homeOf(part), label: t('consents.show.back') }}
      above={<Audience kind="me">{t('consents.audience')}</Audience>}
    >
      {done && <Flash text={t('consents.done.given')} />}
      <FormErrors typed={typed} />
      {nobody ? <NobodyYet /> : <Seers seers={seers} />}
      {others.length > 0 && (
        <Section title={t('consents.show.more')}>
          <ShowForm {...props} />
        </Section>
      )}
    </Sheet>
  );
}

function Seers({ seers }: { seers: Seer[] }) {
  const { t } = useWords();
  const links = seers.map(({ tie, consent: { until, fading } }) => ({
    href: `/circle/ties/${tie.id}`,
    label: tie.name,
    note: fading ? t('consents.fading') : t('consents.until', { until }),
  }));
  return (
    <Section title={t('consents.show.now')}>
      {links.length === 0 && <p>{t('consents.show.now.nobody')}</p>}
      <LinkList links={links} />
      {links.length > 0 && <p class="hint">{t('consents.show.stop')}</p>}
    </Section>
  );
}

function NobodyYet() {
  const { t } = useWords();
  const step = <LinkButton href="/circle/invitations/new">{t('consents.show.invite')}</LinkButton>;
  return (
    <EmptyState title={t('consents.show.now.nobody')} step={step}>
      <p>{t('consents.show.invite.words')}</p>
    </EmptyState>
  );
}

function ShowForm({ part, others, typed, today }: PartPageProps) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action={`/circle/show/${part}`}>
      <Stack>
        <Checkboxes
          name="ties"
          legend={t('consents.show.legend')}
          error={errorIn(words, typed, 'ties')}
          value={chosenIn(typed, 'ties')}
          choices={others.map(({ id: value, name: label }) => ({ value, label }))}
        />
        <PickedDate
          name="until"
          label={t('consents.until.label')}
          hint={t('consents.until.hint')}
          error={errorIn(words, typed, 'until')}
          value={typedIn(typed, 'until', plusDays(today, 365))}
          min={plusDays(today, 1)}
          max={plusDays(today, 365)}
        />
        <Button>{t('consents.show.button')}</Button>
      </Stack>
    </form>
  );
}
