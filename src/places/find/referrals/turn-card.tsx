import { emptyForm, typedIn } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { OtherServices } from './other-services.tsx';
import { OutcomeField } from './outcome-page.tsx';
import { wantsAlternatives } from './rules.ts';
import type { Sight } from './sight.ts';

/** What can be done now, by whose turn it is. */
export function TurnCard(sight: Sight) {
  const { state, aside } = sight.referral;
  if (state === 'draft') return <DraftCard {...sight} />;
  if (sight.turn === 'caller') return <CallCard {...sight} />;
  if (!sight.mine) return null;
  return (
    <>
      {state === 'question' && <QuestionCard {...sight} />}
      {state === 'taking' && <TakingCard {...sight} />}
      {sight.turn === 'organisation' && <TheirTurn {...sight} />}
      {wantsAlternatives({ state, aside }) && <OtherServices {...sight} />}
    </>
  );
}

function DraftCard({ referral, service }: Sight) {
  const { t } = useWords();
  const at = `/find/referrals/${referral.id}`;
  const organisation = referral.letter.organisation || t('referrals.they');
  const sending = service?.email
    ? t('referrals.draft.mail', { organisation })
    : t('referrals.draft.paper', { organisation });
  return (
    <Card sewn title={t('referrals.draft.title')}>
      <form method="post" action={`${at}/sending`}>
        <Stack gap={4}>
          <p>{service ? sending : t('referrals.draft.gone')}</p>
          <ButtonRow>
            {service && <Button>{t('referrals.draft.send')}</Button>}
            <LinkButton kind="quiet" href={`${at}/words`}>
              {t('referrals.draft.change')}
            </LinkButton>
            <Button kind="quiet" formaction={`${at}/removal`}>
              {t('referrals.draft.away')}
            </Button>
          </ButtonRow>
        </Stack>
      </form>
    </Card>
  );
}

function QuestionCard({ referral, steps, typed }: Sight) {
  const words = useWords();
  const { t } = words;
  const question = steps.findLast(({ step }) => step === 'ask')?.words ?? '';
  return (
    <Card sewn title={t('referrals.question.title')}>
      <form method="post" action={`/find/referrals/${referral.id}/answer`}>
        <Stack gap={4}>
          <Prose text={question} level={3} />
          <Textarea
            name="words"
            label={t('referrals.reply.label')}
            hint={t('referrals.reply.hint')}
            error={errorIn(words, typed, 'words')}
            value={typedIn(typed, 'words')}
            maxlength={2000}
          />
          <Button>{t('referrals.reply.button')}</Button>
        </Stack>
      </form>
    </Card>
  );
}

function TakingCard({ referral, turn, due }: Sight) {
  const { t } = useWords();
  if (turn === 'member')
    return (
      <Card sewn>
        <form method="post" action={`/find/referrals/${referral.id}/outcome`}>
          <Stack gap={4}>
            <OutcomeField typed={emptyForm} />
            <Button>{t('referrals.outcome.button')}</Button>
          </Stack>
        </form>
      </Card>
    );
  return (
    <Card title={t('referrals.taking.title')}>
      {due && <p>{t('referrals.taking', { day: due.at })}</p>}
    </Card>
  );
}

function TheirTurn({ due }: Sight) {
  const { t } = useWords();
  if (!due) return null;
  const { at: day, act } = due;
  const next = act === 'remind' ? 'referrals.theirs.remind' : 'referrals.theirs.last';
  return (
    <Card title={t('referrals.theirs.title')}>
      <p>{t(next, { day })}</p>
    </Card>
  );
}

function CallCard({ referral, service }: Sight) {
  const { t } = useWords();
  const at = `/find/referrals/${referral.id}`;
  return (
    <Card sewn title={t('referrals.call.title')}>
      <Stack gap={4}>
        <p>{t('referrals.call')}</p>
        {service?.phones.map((number) => (
          <p>
            <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
              {t('referrals.call.phone', { number })}
            </a>
          </p>
        ))}
        <form method="post" action={`${at}/letter`} data-turbo="false">
          <ButtonRow>
            <LinkButton href={`${at}/note`}>{t('referrals.call.note')}</LinkButton>
            <Button kind="quiet" icon="print">
              {t('referrals.call.letter')}
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Card>
  );
}
