export { cast, castMembers, everybody } from '../src/demo/cast.ts';
export type { Asking, CastName } from '../src/demo/cast.ts';
