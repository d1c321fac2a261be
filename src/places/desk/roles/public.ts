export { myWorkName } from './queries.ts';
export { WorkNameForm } from './work-name.tsx';
