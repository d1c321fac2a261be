export { knownNames, lookerNames, type NameOf } from './looker-names.ts';
export { fabricsOf, PersonaPatch, personaName } from './persona-patch.tsx';
export { myPersonas, myRoles, type MyPersona, type MyRole, type Persona } from './queries.ts';
export { RolesPart } from './roles-view.tsx';
