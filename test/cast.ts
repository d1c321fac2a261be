export { cast, castMembers, everybody } from '../src/demo/cast.ts';
export type { Asking, CastMember, CastName } from '../src/demo/cast.ts';
