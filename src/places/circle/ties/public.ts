export { mySupporters, membersISupport, myTie, tieISupport, type Tie } from './known-ties.ts';
export { readerFor, type Reader } from './reader.ts';
export { markReviewed, openInvitations, type OpenInvitation } from './queries.ts';
