import { useWords } from '../../../platform/words.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';

export function Pin({ name, hint }: { name: 'pin' | 'again' | 'open'; hint?: boolean }) {
  const { t } = useWords();
  return (
    <TextField
      name={name}
      type="password"
      inputmode="numeric"
      autocomplete="one-time-code"
      short
      label={t(`safety-plan.pin.${name}`)}
      hint={hint ? t('safety-plan.pin.hint') : undefined}
    />
  );
}

/** Sentences that the island shows when they are true. */
export function Says({
  says,
}: {
  says: ('short' | 'differ' | 'failed' | 'wrong' | 'gone' | 'none')[];
}) {
  const { t } = useWords();
  return (
    <div role="status">
      {says.map((say) => (
        <p data-say={say} hidden>
          {t(`safety-plan.say.${say}`)}
        </p>
      ))}
    </div>
  );
}
