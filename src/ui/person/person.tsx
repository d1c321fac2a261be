import type { ComponentChildren } from 'preact';
import { Patch } from '../patch/patch.tsx';
import type { Fabrics } from '../patch/fabrics.ts';

type PersonProps = {
  name: string;
  href?: string | undefined;
  seed: string;
  fabrics: Fabrics;
  /** Who they are here: "peer supporter". */
  note?: ComponentChildren;
};

/** A patch and a name. */
export function Person({ name, href, seed, fabrics, note }: PersonProps) {
  return (
    <div class="person">
      <Patch seed={seed} fabrics={fabrics} />
      <div>
        {href ? (
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        )}
        {note && <p class="person-note">{note}</p>}
      </div>
    </div>
  );
}
