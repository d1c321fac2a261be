import type { Capability } from './platform/capability.ts';
import type { Site } from './platform/web/web.ts';
import { alerts } from './places/desk/alerts/capability.ts';
import { frame } from './places/door/frame/capability.ts';
import { drawFault } from './places/door/frame/public.tsx';
import { home } from './places/door/home/capability.ts';
import { people } from './places/door/people/capability.ts';
import { signIn } from './places/door/sign-in/capability.ts';
import { crisisLines } from './places/find/crisis-lines/capability.ts';
import { today } from './places/today/capability.ts';

/** The table of contents of Kith: one line a capability. */
export const capabilities: Capability[] = [frame, home, signIn, people, today, crisisLines, alerts];

export const site: Site = {
  routes: capabilities.flatMap((capability) => capability.routes ?? []),
  drawFault,
  gate: () => undefined,
};
