import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Asked } from './asked.ts';
import type { MyAgreement, Version } from './queries.ts';
import { OwnWordsList, ReadBack } from './read-back.tsx';
import { because, trialRead, type Trial } from './rules.ts';
import { speak, type Names } from './speaking.ts';

export interface DraftPageProps {
  agreement: MyAgreement;
  draft: Version;
  sentences: string[];
  trial: Trial;
  names: Names;
  asked: Asked[];
  refusals: string[];
}

/** Read back, tried, and then agreed. */
export function DraftPage(props: DraftPageProps) {
  const { t, say } = useWords();
  const { agreement, draft, sentences, names, refusals } = props;
  return (
    <Sheet
      title={t('agreements.draft.title')}
      windowTitle={t('agreements.draft.window')}
      lede={t('agreements.draft.lead', { name: agreement.name })}
      back={{ href: '/circle/agreements', label: t('agreements.back') }}
      above={<Audience kind="me">{t('agreements.audience')}</Audience>}
    >
      <Stack>
        {refusals.map((refusal) => (
          <Notice kind="warm">
            <p>{say(refusal)}</p>
          </Notice>
        ))}
        <ReadBack sentences={sentences} steps={draft.plan.steps.length} />
        <Section title={t('agreements.draft.words.title')}>
          <OwnWordsList plan={draft.plan} own={draft.own} names={names} />
        </Section>
        <Section title={t('agreements.draft.trial.title')}>
          <Tried {...props} />
        </Section>
        <Agreeing {...props} />
      </Stack>
    </Sheet>
  );
}

/** What it would have done, each time with what it would have seen. */
function Tried({ trial, names }: DraftPageProps) {
  const words = useWords();
  return (
    <Stack gap={4}>
      {speak(trialRead(trial), words, names).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {trial.acted.length > 0 && (
        <ul>
          {trial.acted.map(({ saw }) => (
            <li>{speak(because(saw), words, names).join(' ')}</li>
          ))}
        </ul>
      )}
      <p class="hint">{words.t('agreements.draft.trial.note')}</p>
    </Stack>
  );
}

function Agreeing({ agreement, draft, asked, refusals }: DraftPageProps) {
  const { t } = useWords();
  const address = `/circle/agreements/${agreement.id}`;
  return (
    <form method="post" action={`${address}/agreeing`}>
      <Stack>
        <input type="hidden" name="version" value={draft.version} />
        {asked.length > 0 && (
          <Checkboxes
            name="tell"
            legend={t('agreements.draft.told.legend')}
            hint={t('agreements.draft.told.hint')}
            choices={asked.map(({ tie: value, name: label, text: hint }) => ({
              value,
              label,
              hint,
            }))}
          />
        )}
        {agreement.agreedAt && <p>{t('agreements.draft.replaces')}</p>}
        <p>{t('agreements.draft.means')}</p>
        <ButtonRow>
          {refusals.length === 0 && <Button>{t('agreements.draft.agree')}</Button>}
          <LinkButton kind="quiet" href={`${address}/change`}>
            {t('agreements.draft.change')}
          </LinkButton>
          <Button kind="quiet" formaction={`${address}/draft/discarding`}>
            {t('agreements.draft.discard')}
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
