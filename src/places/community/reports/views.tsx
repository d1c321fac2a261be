import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Said } from '../posts/public.ts';
import { REPORT_REASONS } from './form.ts';
import type { Report } from './queries.ts';

export function ReportPage({ post, typed }: { post: Said; typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  const reasons = REPORT_REASONS.map((value) => ({ value, label: say(`reports.reason.${value}`) }));
  return (
    <Sheet
      title={t('reports.title')}
      windowTitle={t('reports.window')}
      lede={t('reports.lead')}
      back={{ href: `/community/posts/${post.id}`, label: t('reports.back') }}
    >
      <FormErrors typed={typed} />
      <form method="post" data-turbo-action="replace" action={`/community/posts/${post.id}/report`}>
        <Stack>
          <Radios
            name="reason"
            legend={t('reports.reason')}
            choices={reasons}
            value={typedIn(typed, 'reason')}
            error={errorIn(words, typed, 'reason')}
          />
          <Textarea
            name="words"
            label={t('reports.words')}
            hint={t('reports.words.hint')}
            value={typedIn(typed, 'words')}
            error={errorIn(words, typed, 'words')}
          />
          <Audience kind="space">{t('reports.audience')}</Audience>
          <Button>{t('reports.send')}</Button>
          <Danger />
        </Stack>
      </form>
    </Sheet>
  );
}

/** Whoever fears for somebody now should not wait for a reader. */
function Danger() {
  const { t } = useWords();
  return (
    <Notice kind="care" title={t('reports.danger')}>
      <p>{t('reports.danger.words')}</p>
      <LinkButton kind="quiet" href="/help">
        {t('reports.danger.help')}
      </LinkButton>
    </Notice>
  );
}

interface ReportedProps {
  report: Report;
  /** When somebody is on call; undefined where on call is closed. */
  opensAt: Date | undefined;
  /** Whether somebody is on call now. */
  answered: boolean;
}

/** Thanks, and how it ended once it has. */
export function ReportedPage(props: ReportedProps) {
  const { t, say } = useWords();
  const { report } = props;
  const { outcome } = report;
  return (
    <Sheet
      title={outcome ? t('reports.outcome.title') : t('reports.thanks')}
      windowTitle={t('reports.window')}
      lede={t('reports.told', {
        at: report.reported_at,
        reason: say(`reports.reason.${report.reason}`),
      })}
      back={{ href: '/community', label: t('reports.community') }}
    >
      <Stack>
        {report.reason === 'danger' && !outcome && <Worry {...props} />}
        <p>{outcome ? say(`reports.outcome.${outcome}`) : t('reports.waits')}</p>
        <p>{t('reports.unnamed')}</p>
        <p>{t('reports.apart')}</p>
      </Stack>
    </Sheet>
  );
}

/** What cannot wait for a guide: the lines, and who is on call where somebody is. */
function Worry({ report, opensAt, answered }: ReportedProps) {
  const { t } = useWords();
  if (report.rung)
    return (
      <Notice kind="warm" title={t(report.waits ? 'reports.worry.passed' : 'reports.worry.told')}>
        {report.waits && opensAt
          ? t('reports.worry.told.later', { at: opensAt })
          : t('reports.worry.told.words')}
      </Notice>
    );
  return (
    <Notice kind="care" title={t('reports.worry')}>
      {answered && <p>{t('reports.worry.words')}</p>}
      {!answered && (
        <p>{opensAt ? t('reports.worry.later', { at: opensAt }) : t('reports.worry.nobody')}</p>
      )}
      {opensAt && (
        <form method="post" action={`/community/reports/${report.id}/alert`}>
          <Button>{t('reports.worry.button')}</Button>
        </form>
      )}
      <LinkButton kind="quiet" href="/help">
        {t('reports.danger.help')}
      </LinkButton>
    </Notice>
  );
}
