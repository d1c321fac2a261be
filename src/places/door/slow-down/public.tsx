export { holdAct, mySlowHours, waitingActs } from './queries.ts';
export { WaitingActs } from './views.tsx';
