import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { CONSENT_PARTS, type ConsentPart } from './parts.ts';
import { presetNames, type Preset } from './presets.ts';

interface PresetFieldProps {
  /** What the member calls the supporter. */
  name: string;
  typed: Typed;
  preset: Preset | 'exactly';
  parts: ConsentPart[];
}

/** Three presets, and behind them each part by itself. */
export function PresetField({ name, typed, preset, parts }: PresetFieldProps) {
  const words = useWords();
  const { t, say } = words;
  const choices = presetNames.map((value) => ({
    value,
    label: say(`consents.preset.${value}`),
    hint: say(`consents.preset.${value}.hint`, { name }),
  }));
  const exactly = {
    value: 'exactly',
    label: t('consents.preset.exactly'),
    more: <ExactParts chosen={chosenIn(typed, 'parts', parts)} />,
  };
  return (
    <Radios
      name="preset"
      legend={t('consents.preset.legend', { name })}
      error={errorIn(words, typed, 'preset')}
      value={typedIn(typed, 'preset', preset)}
      choices={[...choices, exactly]}
    />
  );
}

function ExactParts({ chosen }: { chosen: string[] }) {
  const { t, say } = useWords();
  const choices = CONSENT_PARTS.map((value) => ({ value, label: say(`consents.part.${value}`) }));
  return (
    <Checkboxes name="parts" legend={t('consents.parts.legend')} value={chosen} choices={choices} />
  );
}
