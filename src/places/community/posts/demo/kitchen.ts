import { thread, type DemoThread } from './thread.ts';

export const kitchen: DemoThread[] = [
  thread(
    2,
    'Hazel',
    'given',
    ['I made soup', 'It was not good soup. I made it and I ate it sitting down. That is all.'],
    {
      replies: [
        ['Dill', 'Sitting down is the important part.'],
        ['Juniper', 'What went in?'],
        ['Hazel', 'Carrots. And hope.'],
      ],
    },
  ),
  thread(
    22,
    'Willow',
    'story',
    [
      'The plant is alive',
      'I was given a fern in hospital and told myself that if I could keep it until summer, I could keep other things too.\n\nIt is November. It has a second fern.',
    ],
    {
      notes: ['hospital'],
      told: 'Wilma',
      replies: [
        ['Oat', 'A second fern!'],
        ['Sorrel', 'I would like to see the fern. I believe in the fern.'],
      ],
    },
  ),
  thread(
    47,
    'Juniper',
    'strategy',
    [
      'Two-minute rule for the washing-up',
      'I set a timer for two minutes. When it rings I may stop. I often do not stop, but I may. Some days two minutes is what there is, and it still counts.',
    ],
    {
      needs: ['low', 'mornings', 'too-much'],
      replies: [
        ['Kale', '+I stopped at two minutes. The cups are clean. I am counting it.'],
        ['Fig', 'Counted.'],
      ],
    },
  ),
  thread(
    71,
    'Dill',
    'question',
    [
      'What did you like when you were nine?',
      'I am trying to find something to do on Sundays. I liked maps.',
    ],
    {
      replies: [
        ['Oat', 'Knots. I was a great one for knots.'],
        ['Willow', 'Drawing horses. They all looked like dogs.'],
        ['Sorrel', 'Bread. My aunt let me hit the dough.'],
        ['Dill', 'I have bought a map. It is a start.'],
      ],
    },
  ),
  thread(95, 'Kale', 'given', [
    'Frost on the allotment this morning',
    'Every cabbage had a collar of white lace. I stood there in slippers like a fool and was happy for about four minutes.',
  ]),
  thread(
    118,
    'Sorrel',
    'story',
    [
      'A very small parade',
      'Went to the dentist. First time in six years. They gave me a sticker, as a joke, and I am wearing it.',
    ],
    {
      replies: [
        ['Hazel', 'Six years! Wear it all week.'],
        ['Fig', 'This is what this table is for.'],
      ],
    },
  ),
  thread(
    19,
    'Oat',
    'wanted',
    ['Not much to say', 'Grey day. Nothing is wrong. Somebody say something ordinary to me.'],
    {},
  ),
];
