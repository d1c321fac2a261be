import { thread, type DemoThread } from './thread.ts';

export const family: DemoThread[] = [
  thread(
    11,
    'Sage',
    'question',
    [
      'How do you ask without asking?',
      'If I say "how are you", I get "fine". If I say nothing, it feels as if I do not care.',
    ],
    {
      replies: [
        [
          'Gorse',
          'I say what I do, and leave the door open. "I am making tea, do you want to be in the room while I do?"',
        ],
        [
          'Maple',
          'We have a number from one to five, by text. No words needed, and I may not ask why. It was her idea.',
        ],
        ['Cedar', 'Both of these leave the other person the choice. That is a large part of it.'],
      ],
    },
  ),
  thread(
    36,
    'Lilac',
    'story',
    [
      'I slept through the night',
      'For two years I listened for the door. Last night I did not. My son has other people now who listen with me: a nurse, a friend, a plan on paper that he wrote himself.\n\nI did not know how tired I was.',
    ],
    {
      told: 'Lena',
      replies: [
        [
          'Quince',
          'I read this at four in the morning, listening for the door. Thank you for writing it.',
        ],
        ['Lilac', 'Quince, you are not the only one awake. Have you somebody to listen with you?'],
        ['Quince', 'Not yet. I shall ask here tomorrow.'],
      ],
    },
  ),
  thread(
    60,
    'Quince',
    'wanted',
    [
      'Somebody else who stands by a partner?',
      'Everybody asks how he is. I am glad that they ask. I would like to be asked too, once.',
    ],
    {
      replies: [
        ['Sage', 'How are you, Quince?'],
        ['Maple', 'How are you? I mean it, and there is no hurry with the answer.'],
        ['Quince', 'Tired. Better for being asked.'],
      ],
    },
  ),
  thread(
    84,
    'Gorse',
    'strategy',
    [
      'My own hour',
      'On Thursdays from five to six nobody may need me. It is in the calendar of the whole house. I sit in the car by the reservoir with a flask.\n\nIt took a month until I stopped feeling guilty. I can recommend the second month.',
    ],
    {
      needs: ['someone-ill', 'too-much'],
      replies: [
        ['Olive', '+Did it twice. My phone stayed in the glove box. The house is still standing.'],
      ],
    },
  ),
  thread(
    130,
    'Maple',
    'question',
    [
      'What do you say to the children?',
      'They are six and nine, and they know that something is up.',
    ],
    {
      replies: [
        [
          'Cedar',
          'Short and true, in their words, and that it is not their fault. We have a page about it under Learn, and I am glad to talk it over.',
        ],
      ],
    },
  ),
];
