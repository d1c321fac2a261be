import { Icon } from '../icon/icon.tsx';

type NearMeProps = {
  /** Where a position is turned into the name of a place: a form with `latitude` and `longitude` is posted there. */
  action: string;
  /** The id of the field that takes the name. */
  field: string;
  label: string;
  asking: string;
  failed: string;
  /** What becomes of the position. */
  note: string;
};

/** Fills in where one is. It shows only where script runs; the field beside it takes the same by hand. */
export function NearMe({ action, field, label, asking, failed, note }: NearMeProps) {
  return (
    <kith-near action={action} field={field} data-asking={asking} data-failed={failed} hidden>
      <button class="button button-quiet" type="button">
        <Icon name="pin" />
        {label}
      </button>
      <p class="hint" aria-live="polite">
        {note}
      </p>
    </kith-near>
  );
}
