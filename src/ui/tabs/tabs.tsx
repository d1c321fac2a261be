export type Tab = { href: string; label: string; current?: boolean | undefined };

/** Pages that lie side by side: links, so that each has an address. The current one is underlined with stitches. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tab-list">
        {tabs.map((tab) => (
          <li>
            <a class="tab" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
