import { Icon } from '../icon/icon.tsx';

type Step = { href: string; label: string; note?: string | undefined };

type PaginationProps = {
  label: string;
  previous?: Step | undefined;
  next?: Step | undefined;
};

/** The page before and the page after, by name. Never endless. */
export function Pagination({ label, previous, next }: PaginationProps) {
  return (
    <nav class="pagination" aria-label={label}>
      {previous && <PageLink {...previous} rel="prev" />}
      {next && <PageLink {...next} rel="next" />}
    </nav>
  );
}

function PageLink({ href, label, note, rel }: Step & { rel: 'prev' | 'next' }) {
  return (
    <a class={`page-link page-${rel}`} href={href} rel={rel}>
      <Icon name={rel === 'prev' ? 'back' : 'arrow'} />
      <span>
        <strong>{label}</strong>
        {note && <span class="page-note">{note}</span>}
      </span>
    </a>
  );
}
