import { thread, type DemoThread } from './thread.ts';

export const nights: DemoThread[] = [
  thread(
    6,
    'Moss',
    'wanted',
    [
      'Awake again',
      'It is the third night. I am not in danger, only so tired that everything has edges.',
    ],
    {
      replies: [
        [
          'Larch',
          'I am here too. My window is the one with the green lamp, if that helps to think of.',
        ],
        ['Ivy', 'With you. I put the radio on low, with voices in a language that I do not speak.'],
        ['Moss', 'The green lamp helps. Thank you.'],
      ],
    },
  ),
  thread(
    31,
    'Elder',
    'strategy',
    [
      'A list for the small hours',
      'I keep a card by the bed. When I have been awake for a while, I get up and do the first thing on it:\n\n1. drink some water\n2. look out of the window and name five things\n3. fold one thing\n4. go back and lie down, not to sleep, only to lie down',
    ],
    {
      needs: ['sleep', 'thoughts'],
      replies: [
        [
          'Sedge',
          '+Folding one thing worked better than I believed it would. I have folded the same towel nine times.',
        ],
        ['Nightjar', '+The naming helped. The sleeping did not come, but the fear went.'],
        ['Umber', 'I have written my card. Number one is "feet on the floor".'],
      ],
    },
  ),
  thread(
    55,
    'Umber',
    'question',
    [
      'Do you tell your doctor about the nights?',
      'Mine asks how I sleep and I say "so so". I do not know how to say it properly.',
    ],
    {
      replies: [
        [
          'Elder',
          'I kept a page for one week: when I lay down, when I got up, how the day was. I handed it over and said nothing. That was easier.',
        ],
        [
          'Moth',
          'A page is a good idea. Sleep is worth a proper talk, and you can ask for a longer appointment.',
        ],
      ],
    },
  ),
  thread(
    79,
    'Sedge',
    'strategy',
    [
      'The worry appointment',
      'At six in the evening I sit down with my worries for fifteen minutes and write them all on paper. When they come at night I tell them: tomorrow at six.\n\nThey mostly believe me.',
    ],
    {
      needs: ['sleep', 'thoughts', 'too-much'],
      replies: [
        [
          'Larch',
          '+I laughed when I first read it. I have done it for ten days now. My worries are quite punctual.',
        ],
      ],
    },
  ),
  thread(
    103,
    'Nightjar',
    'story',
    [
      'The night bus driver',
      'I used to ride the night bus to the end and back, because it was lit and warm. One driver never asked. At the last stop he would say "another round?" and I would nod.\n\nLast week I took that bus to visit a friend. Same driver. He said, "You got off." I did.',
    ],
    {
      told: 'River',
      replies: [
        ['Ivy', 'I am going to think of him tonight.'],
        ['Moss', 'You got off. I read that line three times.'],
      ],
    },
  ),
  thread(127, 'Larch', 'given', [
    'For tonight',
    'If you are reading this in the dark: the night has never once failed to end.',
  ]),
  thread(
    15,
    'Ivy',
    'story',
    [
      'What my brother said at the end',
      'It is five years. I wanted to write down what was in the letter that he left, so that it is somewhere.',
    ],
    { held: 'words', notes: ['suicide', 'death'] },
  ),
  thread(
    150,
    'Moss',
    'strategy',
    [
      'Cold tiles',
      'When I cannot stop thinking I stand on the kitchen tiles with bare feet and count them. There are forty-two. It brings me back into the room.',
    ],
    {
      needs: ['panic', 'sleep'],
      replies: [['Elder', '+I have carpet, so I held a cold spoon. It works with a spoon.']],
    },
  ),
];
