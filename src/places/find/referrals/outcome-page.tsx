import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { OUTCOMES } from './moves.ts';
import type { Referral } from './queries.ts';

/** "Did you get what you needed?", before or when Kith asks. */
export function OutcomePage({ referral, typed }: { referral: Referral; typed: Typed }) {
  const { t } = useWords();
  const at = `/find/referrals/${referral.id}`;
  return (
    <Sheet
      title={t('referrals.outcome.early')}
      windowTitle={t('referrals.title')}
      back={{ href: at, label: referral.letter.service }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`${at}/outcome`}>
        <Stack>
          <OutcomeField typed={typed} later={referral.state === 'taking'} />
          <Button>{t('referrals.outcome.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

export function OutcomeField({ typed, later = true }: { typed: Typed; later?: boolean }) {
  const words = useWords();
  const { t, say } = words;
  const notYet = {
    value: 'not-yet',
    label: t('referrals.outcome.not-yet'),
    hint: t('referrals.outcome.not-yet.hint'),
  };
  const ways = OUTCOMES.map((value) => ({ value, label: say(`referrals.outcome.${value}`) }));
  return (
    <Radios
      name="outcome"
      legend={t('referrals.asked.title')}
      hint={t('referrals.asked.hint')}
      error={errorIn(words, typed, 'outcome')}
      value={typedIn(typed, 'outcome')}
      choices={later ? [...ways, notYet] : ways}
    />
  );
}

/** What an organisation said by phone or letter. */
export function NotePage({ referral, typed }: { referral: Referral; typed: Typed }) {
  const { t } = useWords();
  const at = `/find/referrals/${referral.id}`;
  return (
    <Sheet
      title={t('referrals.call.note')}
      windowTitle={t('referrals.title')}
      back={{ href: at, label: referral.letter.service }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`${at}/note`}>
        <Stack>
          <AnswerFields typed={typed} noted />
          <Button>{t('referrals.answer.note.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}
