export { hardDayPlan } from './panels.tsx';
