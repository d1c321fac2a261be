import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { LiveThread } from '../../../ui/live-thread/live-thread.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import type { AlertWord } from './speaking.ts';

/** What was said to and fro, the oldest first; what comes while it is read is added. */
export function Said({ said }: { said: AlertWord[] }) {
  const { t } = useWords();
  const whose = ({ mine, theirs, by, written_at: at }: AlertWord) => {
    if (mine) return t('alerts.talk.mine', { at });
    if (theirs) return t('alerts.talk.theirs', { at });
    return t('alerts.talk.by', { by: by || t('alerts.talk.someone'), at });
  };
  return (
    <LiveThread
      kind="alert"
      stream="/live"
      label={t('alerts.talk.live')}
      more={t('alerts.talk.more')}
    >
      <Stack gap={4}>
        {said.map((word) => (
          <Quote
            key={word.id}
            id={`word-${word.id}`}
            above={whose(word)}
            text={word.words}
            warm={!word.mine}
          />
        ))}
      </Stack>
    </LiveThread>
  );
}

interface TalkFormProps {
  action: string;
  typed: Typed;
  /** `after`: it was closed, and somebody asks how it is. */
  side: 'helper' | 'person' | 'after';
}

export function TalkForm({ action, typed, side }: TalkFormProps) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action={action}>
      <Stack gap={4}>
        <Textarea
          name="said"
          rows={4}
          label={t(`alerts.talk.${side}`)}
          hint={t(`alerts.talk.${side}.hint`)}
          value={typedIn(typed, 'said')}
          error={errorIn(words, typed, 'said')}
        />
        <Button>{t(`alerts.talk.${side}.send`)}</Button>
      </Stack>
    </form>
  );
}
