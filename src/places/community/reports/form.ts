import { z } from 'zod';

/** From the house rules. */
export const REPORT_REASONS = [
  'danger',
  'method',
  'unkind',
  'private',
  'selling',
  'sexual',
  'advice',
  'other',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export const reportForm = z.object({
  reason: z.enum(REPORT_REASONS, 'reports.reason.missing'),
  words: z.string().trim().max(1000, 'reports.words.long').optional().default(''),
});
export type ReportForm = z.infer<typeof reportForm>;
