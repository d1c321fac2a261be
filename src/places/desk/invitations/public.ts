export { invitationStands, useInvitation } from './queries.ts';
