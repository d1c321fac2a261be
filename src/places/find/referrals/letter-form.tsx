import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import type { Tie } from '../../circle/ties/public.ts';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';

interface LetterFormProps {
  title: string;
  action: string;
  back: { href: string; label: string };
  button: string;
  typed: Typed;
  /** Whether a letter on paper or a call must do. */
  paper: boolean;
  /** Members for whom the one who asks may suggest it; empty where the words are changed. */
  supported: Tie[];
  supporters: Tie[];
  instead?: string | undefined;
}

/** What goes to an organisation, in the person's own words. */
export function LetterFormPage(props: LetterFormProps) {
  const { t, rich } = useWords();
  const { title, action, back, button, typed, paper, instead } = props;
  return (
    <Sheet
      title={title}
      windowTitle={t('referrals.title')}
      lede={t('referrals.new.lead')}
      back={back}
    >
      <FormErrors typed={typed} />
      <form method="post" action={action}>
        <Stack>
          <Notice>
            <p>{paper ? t('referrals.new.paper') : t('referrals.new.mail')}</p>
            <p>{rich('referrals.new.now', { link: (words) => <a href="/help">{words}</a> })}</p>
          </Notice>
          <Whom {...props} />
          <LetterFields typed={typed} />
          <Follower {...props} />
          {instead && <input type="hidden" name="instead" value={instead} />}
          <Button>{button}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function Whom({ typed, supported }: LetterFormProps) {
  const words = useWords();
  const { t } = words;
  if (supported.length === 0) return null;
  const others = supported.map(({ id, name }) => ({
    value: id,
    label: name,
    hint: t('referrals.whom.hint', { name }),
  }));
  return (
    <Radios
      name="whom"
      legend={t('referrals.whom.legend')}
      error={errorIn(words, typed, 'whom')}
      value={typedIn(typed, 'whom', 'me')}
      choices={[{ value: 'me', label: t('referrals.whom.me') }, ...others]}
    />
  );
}

function LetterFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <TextField
        name="called"
        label={t('referrals.called.label')}
        hint={t('referrals.called.hint')}
        error={errorIn(words, typed, 'called')}
        value={typedIn(typed, 'called')}
        maxlength={60}
      />
      <Textarea
        name="need"
        label={t('referrals.need.label')}
        hint={t('referrals.need.hint')}
        error={errorIn(words, typed, 'need')}
        value={typedIn(typed, 'need')}
        maxlength={2000}
      />
      <TextField
        name="reach"
        label={t('referrals.reach.label')}
        hint={t('referrals.reach.hint')}
        error={errorIn(words, typed, 'reach')}
        value={typedIn(typed, 'reach')}
        maxlength={300}
      />
    </>
  );
}

function Follower({ typed, supporters }: LetterFormProps) {
  const words = useWords();
  const { t } = words;
  if (supporters.length === 0) return null;
  const people = supporters.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <Radios
      name="follower"
      legend={t('referrals.follower.legend')}
      hint={t('referrals.follower.hint')}
      error={errorIn(words, typed, 'follower')}
      value={typedIn(typed, 'follower')}
      choices={[{ value: '', label: t('referrals.follower.nobody') }, ...people]}
    />
  );
}
