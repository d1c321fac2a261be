import type { ReportReason } from '../../../community/reports/public.ts';
import type { Decision, Reason } from '../form.ts';

export interface DemoReport {
  title: string;
  by: string;
  reason: ReportReason;
  words: string;
}

/** What people in Wrenfield told guides of. */
export const told: DemoReport[] = [
  {
    title: 'No tablets since Monday',
    by: 'edith',
    reason: 'advice',
    words: 'I stopped like that once and was very ill. I worry that somebody tries it.',
  },
  {
    title: 'No tablets since Monday',
    by: 'noor',
    reason: 'advice',
    words: 'This is not safe for all of us.',
  },
  {
    title: 'Honey from my hives',
    by: 'hana',
    reason: 'selling',
    words: 'It is kindly meant, but this is the third time.',
  },
  {
    title: 'My neighbour again',
    by: 'olive',
    reason: 'private',
    words: 'I know who that is, and so will others.',
  },
  {
    title: 'Why do people here never listen?',
    by: 'celia',
    reason: 'unkind',
    words: 'It made me want to leave.',
  },
  {
    title: 'I want it to stop',
    by: 'rosa',
    reason: 'danger',
    words: 'I do not know what to write back, and I am afraid for them.',
  },
];

export interface DemoDecision {
  title: string;
  by: string;
  decision: Extract<Decision, 'stand' | 'hide'>;
  reason: Reason;
  words: string;
}

export const decisions: DemoDecision[] = [
  {
    title: 'Why do people here never listen?',
    by: 'ruiz',
    decision: 'hide',
    reason: 'unkind',
    words:
      'You sound lonely in here, and that matters. I have hidden this because it names somebody and hurts. Write again, about how it is for you.',
  },
  {
    title: 'Honey from my hives',
    by: 'femi',
    decision: 'stand',
    reason: 'kept',
    words: 'Honey is welcome. Leave the prices out next time.',
  },
];

export const answers = {
  vera: 'You are right about the name. I was tired of not being heard. May I write it again without her?',
};
