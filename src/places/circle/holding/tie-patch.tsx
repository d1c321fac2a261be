import { deepFabrics, lightFabrics } from '../../../ui/patch/fabrics.ts';
import { Patch } from '../../../ui/patch/patch.tsx';

/** A picture for someone in the circle: the same each time, and only these two ever see it. It says nothing of their personas. */
export function TiePatch({ tie }: { tie: string }) {
  const cut = Number.parseInt(tie.slice(-6), 16);
  const [deep, light] = [Object.keys(deepFabrics), Object.keys(lightFabrics)];
  const fabrics = [
    deep[cut % deep.length] ?? '',
    light[Math.floor(cut / deep.length) % light.length] ?? '',
  ] as const;
  return <Patch seed={tie} fabrics={fabrics} />;
}
