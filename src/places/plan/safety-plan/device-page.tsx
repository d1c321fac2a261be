import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Copy } from './copies.ts';
import type { CopyWords } from './copy-words.ts';
import { Pin, Says } from './pin-fields.tsx';

interface DevicePageProps {
  /** What would be kept; undefined on a shared computer and where there is no plan yet. */
  words: CopyWords | undefined;
  shared: boolean;
  copies: Copy[];
  changedAt: Date | null;
  kept: boolean;
}

/** Keeping the plan on this device, behind a PIN, and what that does and does not do. */
export function DevicePage({ words, shared, copies, changedAt, kept }: DevicePageProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('safety-plan.device')}
      windowTitle={t('safety-plan.window')}
      lede={t('safety-plan.device.lead')}
      back={{ href: '/plan/safety', label: t('safety-plan.step.back') }}
    >
      {kept && <Flash text={t('safety-plan.device.kept')} />}
      <Notice title={t('safety-plan.device.honest.title')}>
        <ul>
          {t('safety-plan.device.honest')
            .split('\n')
            .map((line) => (
              <li>{line}</li>
            ))}
        </ul>
      </Notice>
      {shared && <p>{t('safety-plan.device.shared')}</p>}
      {!shared && !words && <p>{t('safety-plan.device.empty')}</p>}
      {words && <KeepForm words={words} />}
      {copies.length > 0 && <Copies copies={copies} changedAt={changedAt} />}
    </Sheet>
  );
}

function KeepForm({ words }: { words: CopyWords }) {
  const { t } = useWords();
  return (
    <kith-keep-plan words={JSON.stringify(words)}>
      <p data-say="script">{t('safety-plan.device.script')}</p>
      <form hidden>
        <Stack gap={4}>
          <Pin name="pin" hint />
          <Pin name="again" />
          <Says says={['short', 'differ', 'failed']} />
          <Button icon="lock">{t('safety-plan.device.keep')}</Button>
        </Stack>
      </form>
    </kith-keep-plan>
  );
}

function Copies({ copies, changedAt }: Pick<DevicePageProps, 'copies' | 'changedAt'>) {
  const { t } = useWords();
  return (
    <Section title={t('safety-plan.copies')}>
      {copies.map(({ id, kept_at: day }) => (
        <form method="post" action={`/plan/safety/copies/${id}/forgetting`}>
          <Cluster>
            <span>
              {t('safety-plan.copy', { day })}{' '}
              {changedAt && changedAt > day && t('safety-plan.copy.older')}
            </span>
            <Button kind="quiet">{t('safety-plan.copy.forget')}</Button>
          </Cluster>
        </form>
      ))}
      <p class="hint">{t('safety-plan.copies.hint')}</p>
    </Section>
  );
}
