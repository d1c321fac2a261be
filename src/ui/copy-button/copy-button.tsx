import { Icon } from '../icon/icon.tsx';

type CopyButtonProps = {
  /** What is shown and copied. */
  text: string;
  /** Names the field that shows it. */
  name: string;
  label: string;
  copy: string;
  copied: string;
};

/** Words to take along: selectable without script, one tap with it. */
export function CopyButton({ text, name, label, copy, copied }: CopyButtonProps) {
  return (
    <kith-copy>
      <label class="label" for={name}>
        {label}
      </label>
      <input class="input" type="text" id={name} value={text} readonly dir="ltr" />
      <button class="button button-quiet" type="button" hidden data-done={copied}>
        <Icon name="copy" />
        <span aria-live="polite">{copy}</span>
      </button>
    </kith-copy>
  );
}
