import type { ComponentChildren } from 'preact';

type DetailsProps = {
  summary: string;
  open?: boolean | undefined;
  /** An id that keeps it open while the page refreshes itself; what is inside is then not refreshed. */
  keepAs?: string | undefined;
  children: ComponentChildren;
};

/** What most people do not need, one tap away. */
export function Details({ summary, open, keepAs, children }: DetailsProps) {
  return (
    <details class="details" open={open} id={keepAs} data-turbo-permanent={keepAs ? '' : undefined}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
