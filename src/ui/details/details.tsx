import type { ComponentChildren } from 'preact';

type DetailsProps = {
  summary: string;
  open?: boolean | undefined;
  /** Keeps it open through Turbo's visits; unique on the page. */
  id?: string | undefined;
  children: ComponentChildren;
};

/** What most people do not need, one tap away. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details class="details" open={open} id={id} {...(id && { 'data-turbo-permanent': true })}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
