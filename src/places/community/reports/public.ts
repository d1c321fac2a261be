export { REPORT_REASONS, type ReportReason } from './form.ts';
export { reportCell } from './queries.ts';
