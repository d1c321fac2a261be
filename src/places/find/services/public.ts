export { checkedSaid } from './moments-said.ts';
export { ServiceOnPaper } from './paper-views.tsx';
export { serviceSheet, serviceSheets } from './queries.ts';
export type { ServiceSheet } from './sheet.ts';
export { weekFrom, type DayHours } from './week.ts';
