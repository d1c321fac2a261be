import { Patch, type PatchProps } from '../patch/patch.tsx';

type Sewn = Pick<PatchProps, 'seed' | 'fabrics'>;

type CommunityQuiltProps = {
  /** Says whose patches they are. */
  title: string;
  /** At most 36 are drawn. */
  patches: readonly Sewn[];
};

const places = 36;

/** The patches of those who agreed to be in it, and plain cloth for those to come. It names nobody. */
export function CommunityQuilt({ title, patches }: CommunityQuiltProps) {
  return (
    <div class="community" role="img" aria-label={title}>
      {spread(patches).map((patch) =>
        patch ? <Patch {...patch} /> : <span class="community-plain" />,
      )}
    </div>
  );
}

/** Few patches are laid out evenly over all places, so that the cloth looks begun, not torn. */
function spread(patches: readonly Sewn[]): (Sewn | undefined)[] {
  const sewn = patches.slice(0, places);
  const cloth: (Sewn | undefined)[] = Array.from({ length: places }, () => undefined);
  sewn.forEach((patch, i) => (cloth[Math.floor((i * places) / sewn.length)] = patch));
  return cloth;
}
