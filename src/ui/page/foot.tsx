export type FootProps = {
  /** Names the list of links for screen readers. */
  label: string;
  links: readonly { href: string; label: string }[];
  note?: string | undefined;
};

export function Foot({ label, links, note }: FootProps) {
  return (
    <footer class="foot">
      <nav aria-label={label}>
        <ul class="foot-links">
          {links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {note && <p>{note}</p>}
    </footer>
  );
}
