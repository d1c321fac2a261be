import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { FaceButtons } from '../../../ui/faces/faces.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { moodWords } from './words-of-days.ts';

/** What a device keeps without a line, and that a shared one keeps nothing. */
export function LinePage({ shared }: { shared: boolean }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('check-ins.line.title')}
      lede={t('check-ins.line.lead')}
      back={{ href: '/plan/check-ins', label: t('check-ins.title') }}
    >
      <Stack>
        {shared ? (
          <Notice>{t('check-ins.line.shared')}</Notice>
        ) : (
          <Section title={t('check-ins.line.how.title')}>
            <ul>
              {(['tap', 'page', 'once', 'late', 'seen'] as const).map((what) => (
                <li>{t(`check-ins.line.how.${what}`)}</li>
              ))}
            </ul>
          </Section>
        )}
        <p>
          <LinkButton kind="quiet" href="/plan/check-ins/kept">
            {t('check-ins.line.try')}
          </LinkButton>
        </p>
      </Stack>
    </Sheet>
  );
}

/** Public, and the same for everybody: this device shows it when there is no line. */
export function KeptPage() {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet title={t('check-ins.kept.title')} lede={t('check-ins.kept.lead')}>
      <Card sewn>
        <kith-kept-check-in for="">
          <form method="post" action="/plan/check-ins">
            <FaceButtons
              name="mood"
              legend={t('check-ins.today.ask')}
              words={moodWords(words, 'plain')}
            />
          </form>
          <p class="hint" role="status" data-kept={t('check-ins.kept.done')} />
        </kith-kept-check-in>
      </Card>
      <noscript>
        <Notice>{t('check-ins.kept.script')}</Notice>
      </noscript>
      <p>
        <a href="/help">{t('check-ins.care.help')}</a>
      </p>
    </Sheet>
  );
}
