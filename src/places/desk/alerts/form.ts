import { z } from 'zod';
import { debriefAnswers } from './debrief-answers.tsx';

const someWords = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(2000, 'alerts.note.long');

export const noteForm = z.object({
  words: someWords('alerts.note.missing'),
  outcome: z.literal('yes').optional(),
});

export const talkForm = z.object({ said: someWords('alerts.talk.missing') });

export const debriefForm = z.object({ answer: z.enum(debriefAnswers) });
