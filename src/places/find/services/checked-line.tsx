import { useWords } from '../../../platform/words.tsx';
import { isOld } from './age-of-check.ts';
import { daySaidInFull } from './moments-said.ts';
import type { ServiceSheet } from './sheet.ts';

/** When a person last looked, and whether that was too long ago to go by. */
export function CheckedLine({ sheet, today }: { sheet: ServiceSheet; today: string }) {
  const words = useWords();
  const { t } = words;
  const { checkedOn, checkedBy } = sheet;
  if (checkedOn === null)
    return (
      <p class="hint">
        {t('services.checked.never')}. {t('services.checked.never.words')}
      </p>
    );
  const day = daySaidInFull(words, checkedOn);
  if (isOld(checkedOn, today))
    return (
      <p class="hint">
        {t('services.checked.old')}. {t('services.checked.old.words', { day })}
      </p>
    );
  return (
    <p class="hint">
      {checkedBy
        ? t('services.checked.by', { day, by: checkedBy })
        : t('services.checked', { day })}
    </p>
  );
}
