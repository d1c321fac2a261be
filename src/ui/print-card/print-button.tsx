import { Icon } from '../icon/icon.tsx';

/** Prints the page. It shows only where script runs; elsewhere the browser's own menu prints the same. */
export function PrintButton({ label }: { label: string }) {
  return (
    <kith-print>
      <button class="button button-quiet" type="button" hidden>
        <Icon name="print" />
        {label}
      </button>
    </kith-print>
  );
}
