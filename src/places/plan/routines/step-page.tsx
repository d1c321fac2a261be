import type { Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import { Again, Remind } from './repeat-fields.tsx';
import { What, When } from './step-fields.tsx';

interface StepPageProps {
  /** Where the form is posted; of a step that stands, with its id. */
  step: string | undefined;
  typed: Typed;
}

/** One step of a routine: what, when, how it comes again. */
export function StepPage({ step, typed }: StepPageProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={step ? t('routines.change.title') : t('routines.add.title')}
      windowTitle={t('routines.title')}
      back={{ href: '/plan/routines', label: t('routines.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={step ? `/plan/routines/${step}` : '/plan/routines'}>
        <Stack>
          <What typed={typed} />
          <When typed={typed} />
          <Again typed={typed} />
          <Remind typed={typed} />
          <ButtonRow>
            <Button>{t('routines.keep')}</Button>
            <LinkButton kind="quiet" href="/plan/routines">
              {t('routines.leave')}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </form>
      {step && <Standing step={step} />}
    </Sheet>
  );
}

/** A step that stands: its calendar file, and taking it out. */
function Standing({ step }: { step: string }) {
  const { t } = useWords();
  return (
    <Stack gap={4}>
      <p>
        <a href={`/plan/routines/${step}/calendar.ics`}>{t('routines.calendar')}</a>
      </p>
      <p class="hint">{t('routines.calendar.means')}</p>
      <Details summary={t('routines.remove')}>
        <p>{t('routines.remove.means')}</p>
        <form method="post" action={`/plan/routines/${step}/removal`}>
          <Button kind="danger">{t('routines.remove')}</Button>
        </form>
      </Details>
    </Stack>
  );
}
