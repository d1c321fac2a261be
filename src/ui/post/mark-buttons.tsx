type MarkButtonsProps = {
  action: string;
  /** The field's name; its value is the mark that was pressed. */
  name: string;
  /** Names the group for screen readers: a page holds many of them. */
  label: string;
  marks: readonly { value: string; label: string; given: boolean }[];
};

/** One tap gives, another takes back; with script the page stays where it is. */
export function MarkButtons({ action, name, label, marks }: MarkButtonsProps) {
  return (
    <kith-press>
      <form method="post" action={action}>
        <fieldset class="mark-buttons">
          <legend class="away">{label}</legend>
          {marks.map(({ value, label: words, given }) => (
            <button class="mark-button" type="submit" {...{ name, value }} aria-pressed={given}>
              {words}
            </button>
          ))}
        </fieldset>
      </form>
    </kith-press>
  );
}
