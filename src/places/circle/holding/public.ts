export { hardDayPerson } from './hard-day-card.tsx';
