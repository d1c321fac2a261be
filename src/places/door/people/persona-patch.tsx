import { deepFabrics, lightFabrics, type Fabrics } from '../../../ui/patch/fabrics.ts';
import { Patch, type PatchProps } from '../../../ui/patch/patch.tsx';
import type { Persona } from './queries.ts';

type Looks = Pick<Persona, 'name' | 'first_color' | 'second_color'>;

/** Drawn from the name and the two colours, and from nothing else that is known of anybody. */
export function PersonaPatch({
  persona,
  ...rest
}: { persona: Looks } & Omit<PatchProps, 'seed' | 'fabrics'>) {
  return <Patch seed={persona.name} fabrics={fabricsOf(persona)} {...rest} />;
}

function fabricsOf({ first_color, second_color }: Looks): Fabrics {
  const [deep, light] = [Object.keys(deepFabrics), Object.keys(lightFabrics)];
  return [deep[first_color % 6] ?? 'indigo', light[second_color % 6] ?? 'linen'];
}
