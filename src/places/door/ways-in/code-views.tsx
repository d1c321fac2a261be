import type { Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { CopyButton } from '../../../ui/copy-button/copy-button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { PrintCard } from '../../../ui/print-card/print-card.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import { FormErrors, Sheet } from '../frame/public.tsx';
import { CodeField } from './proof-views.tsx';

export function CodePage({ typed, then }: { typed: Typed; then: string }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('ways-in.code.title')}
      lede={t('ways-in.code.lead')}
      back={{ href: '/sign-in', label: t('ways-in.to-sign-in') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/sign-in/code">
        <Stack>
          <input type="hidden" name="then" value={then} />
          <CodeField typed={typed} />
          <Button>{t('ways-in.code.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

export function CodeSetUpPage({
  typed,
  secret,
  svg,
}: {
  typed: Typed;
  secret: string;
  svg: string;
}) {
  const { t } = useWords();
  const spaced = (secret.match(/.{1,4}/g) ?? []).join(' ');
  return (
    <Sheet
      title={t('ways-in.codes.title')}
      lede={t('ways-in.codes.lead')}
      back={{ href: '/you/ways-in', label: t('ways-in.title') }}
    >
      <FormErrors typed={typed} />
      <Stack>
        <Qr svg={svg} label={t('ways-in.codes.qr')} />
        <CopyButton
          name="secret"
          label={t('ways-in.codes.secret')}
          text={spaced}
          copy={t('ways-in.copy')}
          copied={t('ways-in.copied')}
        />
        <p dir="ltr">
          <code>{spaced}</code>
        </p>
        <form method="post" action="/you/ways-in/codes" data-turbo="false">
          <Stack>
            <CodeField typed={typed} hint={t('ways-in.codes.first')} />
            <Button>{t('ways-in.codes.turn-on')}</Button>
          </Stack>
        </form>
      </Stack>
    </Sheet>
  );
}

/** Shown once; Kith keeps only hashes. Without the sign-in name on it, the sheet alone opens nothing. */
export function RecoveryCodesPage({ codes }: { codes: string[] }) {
  const { t } = useWords();
  return (
    <Sheet title={t('ways-in.recovery-codes.title')} lede={t('ways-in.recovery-codes.lead')}>
      <Stack>
        <PrintCard title={t('ways-in.recovery-codes.card')} foot={t('ways-in.recovery-codes.foot')}>
          <ol dir="ltr">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ol>
        </PrintCard>
        <PrintButton label={t('ways-in.recovery-codes.print')} />
        <Notice>{t('ways-in.recovery-codes.keep')}</Notice>
        <LinkButton href="/you/ways-in">{t('ways-in.recovery-codes.kept')}</LinkButton>
      </Stack>
    </Sheet>
  );
}
