import type { Fault } from '../../../platform/web/faults.ts';
import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Sheet } from './sheet.tsx';

/** What went wrong, calmly, and what to do now. */
export function FaultPage({ fault, reference }: { fault: Fault; reference: string }) {
  const { t, say } = useWords();
  return (
    <Sheet title={say(`frame.fault.${fault.kind}.title`)}>
      <p>{say(`frame.fault.${fault.kind}.words`)}</p>
      {fault.status >= 500 && <p>{t('frame.fault.reference', { reference })}</p>}
      <ButtonRow>
        <LinkButton href="/">{t('frame.fault.home')}</LinkButton>
        <LinkButton href="/help" kind="quiet">
          {t('frame.fault.help')}
        </LinkButton>
      </ButtonRow>
    </Sheet>
  );
}
