type BreadcrumbsProps = {
  label: string;
  /** From the place down to the page above this one. */
  trail: readonly { href: string; label: string }[];
};

export function Breadcrumbs({ label, trail }: BreadcrumbsProps) {
  return (
    <nav class="breadcrumbs no-print" aria-label={label}>
      <ol class="breadcrumb-list">
        {trail.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
