import { Icon } from '../icon/icon.tsx';

type MarkButtonsProps = {
  action: string;
  /** The field's name; its value is the mark that was pressed. */
  name: string;
  label: string;
  marks: readonly { value: string; label: string; given: boolean }[];
};

/** Small kind answers without words: one tap gives, another takes back. */
export function MarkButtons({ action, name, label, marks }: MarkButtonsProps) {
  return (
    <form method="post" action={action}>
      <fieldset class="mark-buttons">
        <legend class="away">{label}</legend>
        {marks.map(({ value, label: words, given }) => (
          <button class="mark-button" type="submit" {...{ name, value }} aria-pressed={given}>
            {given && <Icon name="check" />}
            {words}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
