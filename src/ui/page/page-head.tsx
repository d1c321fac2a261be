import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';

type PageHeadProps = {
  title: string;
  back?: { href: string; label: string } | undefined;
  /** One or two sentences that say what the page is for. */
  lede?: ComponentChildren;
  /** A badge, a time or a picture above the title. */
  above?: ComponentChildren;
};

/** The page's one `h1`, with the way back above it. */
export function PageHead({ title, back, lede, above }: PageHeadProps) {
  return (
    <div class="page-head">
      {back && <BackLink {...back} />}
      {above}
      <h1>{title}</h1>
      {lede && <p class="lede">{lede}</p>}
    </div>
  );
}

export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <a class="back no-print" href={href}>
      <Icon name="back" />
      {label}
    </a>
  );
}
