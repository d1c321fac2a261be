import { clock } from '../../../platform/clock.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Pair, Section, Stack } from '../../../ui/layout/layout.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Closure } from './queries.ts';

interface ClosuresProps {
  closures: Closure[];
  typed: Typed;
  back: { href: string; label: string };
}

/** When nobody is here, said before it comes; and what that means for everybody. */
export function ClosuresPage({ closures, typed, back }: ClosuresProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('closures.title')} lede={t('closures.lead')} back={back}>
      <FormErrors typed={typed} />
      <Stack>
        {closures.map((closure) => (
          <ClosureCard key={closure.id} closure={closure} />
        ))}
        <Section title={t('closures.new')}>
          <ClosureFields typed={typed} />
        </Section>
      </Stack>
    </Sheet>
  );
}

function ClosureCard({ closure: { id, from_at: from, until_at: until } }: { closure: Closure }) {
  const { t } = useWords();
  const now = from <= clock.now();
  return (
    <Card
      title={now ? t('closures.now', { until }) : t('closures.coming', { from, until })}
      sewn={now}
    >
      <p>{t('closures.means')}</p>
      <form method="post" action={`/desk/closures/${id}/removal`}>
        <Button kind="quiet">{t(now ? 'closures.open-now' : 'closures.remove')}</Button>
      </form>
    </Card>
  );
}

function ClosureFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const field = (name: 'from' | 'until') => (
    <PickedDate
      name={name}
      label={t(`closures.${name}`)}
      hint={t(`closures.${name}.hint`)}
      value={typedIn(typed, name)}
      error={errorIn(words, typed, name)}
    />
  );
  return (
    <form method="post" action="/desk/closures">
      <Stack gap={4}>
        <Pair>
          {field('from')}
          {field('until')}
        </Pair>
        <p>{t('closures.alerts')}</p>
        <Audience kind="anyone">{t('closures.audience')}</Audience>
        <Button>{t('closures.button')}</Button>
      </Stack>
    </form>
  );
}
