import type { ComponentChildren } from 'preact';
import { Button, ButtonRow, LinkButton } from '../button/button.tsx';
import { PageHead } from '../page/page-head.tsx';

type ConfirmProps = {
  title: string;
  action: string;
  /** What goes, what stays, and who will know: each in words, one below the other. */
  goes: Part;
  stays: Part;
  knows: Part;
  yes: string;
  no: { href: string; label: string };
  /** Hidden fields of the form: its token, what it is about. */
  children?: ComponentChildren;
};

type Part = { label: string; words: ComponentChildren };

/** A page of its own before anything that cannot be taken back; it needs no script and no dialog. */
export function Confirm({ title, action, goes, stays, knows, yes, no, children }: ConfirmProps) {
  return (
    <form class="confirm" method="post" action={action}>
      <PageHead title={title} />
      <dl class="confirm-parts">
        {[goes, stays, knows].map(({ label, words }) => (
          <div>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {children}
      <ButtonRow>
        <Button kind="danger">{yes}</Button>
        <LinkButton kind="quiet" href={no.href}>
          {no.label}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
