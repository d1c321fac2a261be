import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';

type FlashProps = {
  text: string;
  /** Takes it back: a form of its own. `children` are its hidden fields. */
  undo?: { action: string; label: string; children?: ComponentChildren } | undefined;
};

/** What was done, said once at the top of the next page. */
export function Flash({ text, undo }: FlashProps) {
  return (
    <div class="flash" role="status">
      <Icon name="check" />
      <p>{text}</p>
      {undo && (
        <form method="post" action={undo.action}>
          {undo.children}
          <button class="flash-undo" type="submit">
            {undo.label}
          </button>
        </form>
      )}
    </div>
  );
}
