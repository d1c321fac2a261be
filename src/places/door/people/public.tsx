export { knownNames, lookerNames, type NameOf } from './looker-names.ts';
export { PersonaPatch } from './persona-patch.tsx';
export { makePersona, myPersonas, myRoles, type MyPersona, type MyRole } from './queries.ts';
export { RolesPart } from './roles-view.tsx';
