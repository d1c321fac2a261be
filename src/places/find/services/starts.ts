import type { Need } from '../directory/public.ts';

/** Where somebody may begin who does not know what to ask for. A need may stand in more than one. */
export const starts = {
  home: ['shelter', 'housing', 'rent-trouble', 'energy-bills', 'furniture', 'help-at-home'],
  money: ['food', 'meals', 'money', 'emergency-money', 'debt', 'clothes', 'washing', 'baby-things'],
  mind: [
    'talking',
    'low-mood',
    'peer-support',
    'severe-illness',
    'trauma',
    'grief',
    'sleep',
    'eating',
    'young-minds',
    'baby-mood',
  ],
  danger: ['crisis', 'self-harm', 'abuse', 'sexual-violence', 'hate-crime'],
  drink: ['drink', 'drugs', 'gambling'],
  company: ['loneliness', 'activities', 'outdoors', 'volunteering', 'spiritual-care', 'transport'],
  family: ['carers', 'parenting', 'relationships', 'young-minds', 'baby-mood', 'memory'],
  body: [
    'doctor',
    'dentist',
    'sexual-health',
    'memory',
    'neurodivergence',
    'equipment',
    'help-at-home',
  ],
  work: ['work', 'learning', 'computers', 'volunteering'],
  rights: ['legal', 'immigration', 'advocacy', 'interpreting', 'after-prison', 'rent-trouble'],
} as const satisfies Record<string, readonly Need[]>;

export type Start = keyof typeof starts;
export const startNames = Object.keys(starts) as Start[];

export const isStart = (name: string): name is Start => Object.hasOwn(starts, name);
