import { thread, type DemoThread } from './thread.ts';

export const voices: DemoThread[] = [
  thread(
    13,
    'Finch',
    'strategy',
    [
      'An earpiece in the street',
      'When I answer a voice out loud, I hold my phone. People see somebody on the phone. I can say "not now, at seven" and walk on.',
    ],
    {
      needs: ['going-out', 'thoughts'],
      replies: [
        ['Egret', '+I laughed, and then I did it. Nobody turned their head.'],
        ['Lark', '+It also makes me speak to it more politely, and it to me.'],
      ],
    },
  ),
  thread(
    44,
    'Egret',
    'question',
    [
      'Does yours have a time of day?',
      'Mine is loudest when I am hungry. It took me eleven years to see that.',
    ],
    {
      replies: [
        ['Bracken', 'Evenings, when the light goes. I switch the lamps on early now.'],
        [
          'Dr Rush',
          'I work as a psychiatrist and watch over this space. Noticing this is worth a lot. Some people bring it to their next appointment as a small table.',
        ],
      ],
    },
  ),
  thread(
    88,
    'Lark',
    'story',
    [
      'I told my sister',
      'She did not run. She asked, "Is it here now?" I said no. She said, "Then let us have lunch." We had lunch.',
    ],
    {
      replies: [
        ['Zinnia', 'Then let us have lunch. I want that on a cup.'],
        ['Finch', 'I am so glad.'],
      ],
    },
  ),
  thread(
    120,
    'Zinnia',
    'wanted',
    [
      'New tablets',
      'They make me slow and hungry. I have not stopped them, I want to, and I am going to ask first. Cheer me on until Tuesday.',
    ],
    {
      replies: [
        [
          'Bracken',
          'Until Tuesday, then. Write down the three worst things about them and take the paper with you.',
        ],
      ],
    },
  ),
];
