import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { AboutMine } from './author.ts';

interface AboutMineProps {
  decided: AboutMine;
  typed: Typed;
}

/** What was decided, why, in a guide's words, and what its author can say to it, once. */
export function AboutMinePage({ decided, typed }: AboutMineProps) {
  const { t, say } = useWords();
  const { decision, reason, words, undone, until } = decided;
  return (
    <Sheet
      title={undone ? t('moderation.mine.undone') : say(`moderation.mine.${decision}`)}
      windowTitle={t('moderation.mine.window')}
      lede={t('moderation.mine.at', { at: decided.decided_at })}
      back={{ href: '/community/mine', label: t('moderation.mine.back') }}
    >
      <FormErrors typed={typed} />
      <Stack>
        {!undone && <p>{say(`moderation.mine.${decision}.means`)}</p>}
        {until && !undone && <p>{t('moderation.mine.until', { at: until })}</p>}
        <p>{t('moderation.mine.reason', { reason: say(`moderation.reason.${reason}`) })}</p>
        {words && <Quote above={t('moderation.mine.words')} text={words} />}
        {decision === 'alert' && <Lines alert={decided.alert_id} />}
        {!undone && <Answer {...{ decided, typed }} />}
      </Stack>
    </Sheet>
  );
}

function Lines({ alert }: { alert: string | null }) {
  const { t } = useWords();
  return (
    <Notice kind="care" title={t('moderation.mine.lines')}>
      <p>{t('moderation.mine.lines.words')}</p>
      <ButtonRow>
        <LinkButton href="/help">{t('moderation.lines')}</LinkButton>
        {alert && (
          <LinkButton kind="quiet" href={`/you/alerts/${alert}`}>
            {t('moderation.mine.lines.talk')}
          </LinkButton>
        )}
      </ButtonRow>
    </Notice>
  );
}

function Answer({ decided, typed }: AboutMineProps) {
  const words = useWords();
  const { t } = words;
  const { id, answer } = decided;
  if (answer)
    return (
      <Section title={t('moderation.mine.answered')}>
        <Quote text={answer} />
        <p>{t('moderation.mine.answered.means')}</p>
      </Section>
    );
  return (
    <Section title={t('moderation.mine.answer.title')}>
      <form method="post" action={`/community/decisions/${id}/answer`}>
        <Stack gap={4}>
          <Textarea
            name="words"
            label={t('moderation.mine.answer')}
            hint={t('moderation.mine.answer.hint')}
            value={typedIn(typed, 'words')}
            error={errorIn(words, typed, 'words')}
          />
          <Audience kind="space">{t('moderation.mine.audience')}</Audience>
          <Button>{t('moderation.mine.answer.button')}</Button>
        </Stack>
      </form>
    </Section>
  );
}
