import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { SeenBy, type Seer } from '../../circle/consents/public.ts';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { EarlySign } from './early-signs.ts';
import { partOf, type Section } from './section.ts';

interface SectionPageProps {
  section: Section;
  lines: readonly string[];
  /** In the section of early signs, each keeps what it is while its words change. */
  signs: EarlySign[];
  seers: Seer[];
  typed: Typed;
}

/** One section, to be written or changed. */
export function SectionPage({ section, lines, signs, seers, typed }: SectionPageProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t(`recovery-plan.section.${section}`)}
      windowTitle={t('recovery-plan.window')}
      lede={t(`recovery-plan.lead.${section}`)}
      back={{ href: '/plan/recovery', label: t('recovery-plan.title') }}
      above={<SeenBy part={partOf(section)} seers={seers} />}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`/plan/recovery/${section}`}>
        <Stack>
          {signs.map((sign) => (
            <SignField sign={sign} typed={typed} />
          ))}
          <WordsField {...{ section, lines, signs, typed }} />
          <Others section={section} />
          <ButtonRow>
            <Button>{t('recovery-plan.keep')}</Button>
            <LinkButton kind="quiet" href="/plan/recovery">
              {t('recovery-plan.leave')}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </form>
    </Sheet>
  );
}

function SignField({ sign: { id, words: own }, typed }: { sign: EarlySign; typed: Typed }) {
  const words = useWords();
  const name = `sign-${id}`;
  return (
    <Textarea
      name={name}
      rows={1}
      label={words.t('recovery-plan.sign')}
      error={errorIn(words, typed, name)}
      value={typedIn(typed, name, own)}
      maxlength={200}
    />
  );
}

function WordsField({ section, lines, signs, typed }: Omit<SectionPageProps, 'seers'>) {
  const words = useWords();
  const { t } = words;
  const ofSigns = section === 'early-signs';
  return (
    <Textarea
      name="words"
      label={ofSigns && signs.length > 0 ? t('recovery-plan.sign.more') : t('recovery-plan.words')}
      hint={ofSigns ? t('recovery-plan.sign.hint') : t('recovery-plan.words.hint')}
      error={errorIn(words, typed, 'words')}
      value={typedIn(typed, 'words', ofSigns ? '' : lines.join('\n'))}
      rows={ofSigns ? 3 : 8}
      maxlength={4000}
    />
  );
}

function Others({ section }: { section: Section }) {
  const { t } = useWords();
  return (
    <Details summary={t('recovery-plan.others')}>
      <ul>
        {t(`recovery-plan.others.${section}`)
          .split('\n')
          .map((line) => (
            <li>{line}</li>
          ))}
      </ul>
    </Details>
  );
}
