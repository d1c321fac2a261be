import { useWords } from '../../../platform/words.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PaperTools } from '../../../ui/paper/paper.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Letter } from './letter.ts';

interface LetterPageProps {
  referral: string;
  letter: Letter;
  /** Shown this once. */
  code: string;
  /** Where it is typed, such as `kith.example/r`. */
  address: string;
  community: string;
}

/** To print and hand over: the words, and a code to answer with. Beside it what to say in a call. */
export function LetterPage(props: LetterPageProps) {
  const { t } = useWords();
  const { referral, letter } = props;
  const { service } = letter;
  const organisation = letter.organisation || service;
  return (
    <Sheet
      title={t('referrals.letter.title', { organisation })}
      windowTitle={t('referrals.title')}
      back={{ href: `/find/referrals/${referral}`, label: t('referrals.letter.back') }}
    >
      <Stack>
        <PaperTools>
          <Notice>
            <p>{t('referrals.letter.once')}</p>
          </Notice>
          <PrintButton label={t('referrals.letter.print')} />
        </PaperTools>
        <PaperLetter {...props} />
        <PaperTools>
          <CallWords service={service} />
        </PaperTools>
      </Stack>
    </Sheet>
  );
}

function PaperLetter({ letter, code, address, community }: LetterPageProps) {
  const { t } = useWords();
  const { service, called: name, need, reach } = letter;
  return (
    <Card>
      <Stack gap={4}>
        <p>{t('referrals.letter.hello', { name, community })}</p>
        <SummaryList
          rows={[
            { key: t('referrals.letter.for'), value: service },
            { key: t('referrals.words.need'), value: <Prose text={need} level={3} /> },
            {
              key: t('referrals.door.reach'),
              value: reach || t('referrals.letter.reach.none'),
            },
            { key: t('referrals.letter.code'), value: <strong dir="ltr">{code}</strong> },
          ]}
        />
        <Section title={t('referrals.letter.answer')}>
          <p>{t('referrals.letter.how', { address })}</p>
          <p>{t('referrals.letter.ends', { name })}</p>
        </Section>
      </Stack>
    </Card>
  );
}

function CallWords({ service }: { service: string }) {
  const { t } = useWords();
  return (
    <Card title={t('referrals.letter.call.title')}>
      <Stack gap={4}>
        <p>{t('referrals.letter.call.1', { service })}</p>
        <p>{t('referrals.letter.call.2')}</p>
        <p>{t('referrals.letter.call.3')}</p>
        <p>{t('referrals.letter.call.4')}</p>
        <p>{t('referrals.letter.call.5')}</p>
      </Stack>
    </Card>
  );
}
