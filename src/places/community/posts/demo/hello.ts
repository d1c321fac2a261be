import { thread, type DemoThread } from './thread.ts';

export const hello: DemoThread[] = [
  thread(
    3,
    'Nettle',
    'wanted',
    [
      'First day here',
      'I joined yesterday. I have read for an hour and now my hands are cold. I do not know what to say, so: hello.',
    ],
    { held: 'first' },
  ),
  thread(7, 'Zephyr', 'question', [
    'Do I have to write something?',
    'I would rather read for a while. Is that all right here?',
  ]),
  thread(
    26,
    'Fern',
    'given',
    [
      'To whoever is reading and not writing',
      'I read here for three weeks before I wrote a word. You are already part of it.\n\nTake your time. The kettle is always on.',
    ],
    {
      replies: [
        ['Apple', 'I am one of those. Thank you.'],
        ['Barley', 'This made me put my phone down and breathe out.'],
      ],
    },
  ),
  thread(
    50,
    'Kestrel',
    'wanted',
    [
      'Hello from the end of the bus line',
      'I moved to Wrenfield in spring and know nobody. I am not in a bad way, only very quiet.',
    ],
    {
      replies: [
        [
          'Poppy',
          'Hello, Kestrel. I am a peer supporter here, and I was the quiet one at the end of the bus line too. There is a walk on Saturdays that nobody talks much on. I go. You would be welcome beside me.',
        ],
        ['Fern', 'Welcome. The 14 bus has the best view in town, upstairs, left side.'],
        ['Kestrel', 'Upstairs, left side. I will try it.'],
      ],
    },
  ),
  thread(
    98,
    'Barley',
    'story',
    [
      'Three weeks in',
      'When I came, I could not say my own name here. Somebody wrote "good to have you". That was all, and it was enough.\n\nToday I answered somebody else.',
    ],
    {
      replies: [
        [
          'Mallow',
          'I remember your first post. It is good to see you on the other side of the table.',
        ],
      ],
    },
  ),
  thread(170, 'Mallow', 'given', [
    'How this space works',
    'I am one of the guides here. I read every first post before it appears, on most days within a few hours.\n\n- You may be slow.\n- You may change or take back what you wrote.\n- If you are in danger, open **Help now** at the top. I may be asleep.',
  ]),
];
