/** Boxes to tick with a pen. On paper only their words matter: nothing is kept. */
export function Checklist({ items }: { items: readonly string[] }) {
  return (
    <ul class="checklist">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
