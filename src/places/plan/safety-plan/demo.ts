import type { DemoStage } from '../../../platform/capability.ts';
import { keepStep } from './queries.ts';
import type { Step } from './step.ts';

/** Maya's plan is whole, and Sam may open it. Asha and Lee have begun theirs; Lee's is for Petra too. */
export async function safetyPlanDemo({ db, person, services }: DemoStage): Promise<void> {
  for (const [name, steps] of Object.entries(plans)) {
    const reader = { db, master: services.master, me: person(name) };
    for (const [step, lines] of Object.entries(steps)) await keepStep(reader, step as Step, lines);
  }
  await db`update safety_plan_steps set changed_at = app.now() - interval '40 days'`;
}

const plans: Record<string, Partial<Record<Step, string[]>>> = {
  maya: {
    signs: [
      'I leave the curtains shut past noon.',
      'I start to think that everyone is better off without my noise.',
      'My sewing stays in its box.',
    ],
    doing: [
      'Wash my face with cold water, then open one window.',
      'Sew ten stitches. Any ten.',
      'Play the album from the road trip, from the start.',
      'Say out loud: this wave has passed before.',
    ],
    lifting: [
      'The bench above the weir',
      'Choir on Tuesdays, back row',
      'The reading room of the library',
    ],
    asking: ['Sam, at any hour: 01632 960 123', 'Asha, after six: 01632 960 187'],
    professionals: ['Dr Ruiz, weekdays from nine to four: 01632 960 142'],
    safer: [
      'Sam keeps for me what I should not have near me.',
      'On bad nights I sleep on his sofa.',
    ],
    living: [
      'Teo learning to ride a bike',
      'The quilt for my mother is half done',
      'May, when the weir path is all garlic and bluebells',
    ],
  },
  asha: {
    doing: ['Knead bread for as long as a song lasts.', 'Step outside without my phone.'],
    asking: ['Maya: 01632 960 155'],
  },
  lee: {
    signs: ['I stop answering before I stop sleeping.'],
    doing: ['Walk to the corner and back.', 'Name five blue things.'],
    asking: ['Petra, on Sundays we walk'],
    living: ['The allotment', 'My dog, who does not care what day it is'],
  },
};
