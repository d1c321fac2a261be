import { thread, type DemoThread } from './thread.ts';

export const faith: DemoThread[] = [
  thread(
    17,
    'Tamarind',
    'question',
    [
      'Praying when I feel nothing',
      'I stand there and the words are only words. I have not told anybody at the mosque.',
    ],
    {
      replies: [
        ['Lotus', 'I had a year like that. I kept the shortest one, and let it be short.'],
        [
          'Noon',
          'Illness is not a weak faith. There is an imam in town who has sat with many people in this. I can tell you who, if you like.',
        ],
        ['Tamarind', 'I would like that.'],
      ],
    },
  ),
  thread(
    64,
    'Fennel',
    'story',
    [
      'Breaking the fast with tablets',
      'My doctor and my imam said the same thing on the same day: health first. I cried in the car from relief.',
    ],
    {
      replies: [['Mint', 'I needed to read this. I have been hiding mine.']],
    },
  ),
  thread(
    112,
    'Lotus',
    'strategy',
    [
      'Beads in the coat pocket',
      'Not for counting prayers. For having something to hold that has been held by my mother.',
    ],
    { needs: ['alone', 'panic'] },
  ),
];

export const back: DemoThread[] = [
  thread(
    20,
    'Foxglove',
    'given',
    [
      'How much do I have to say?',
      'As much as you want to. Here is what others have used:\n\n- "I was off sick, and I am glad to be back."\n- "I would rather not go into it, thank you for asking."\n- "Ask me about the cricket."',
    ],
    {
      replies: [
        ['Crocus', 'I used the cricket one. I know nothing about cricket.'],
        ['Spruce', 'The middle one, with a smile. It held.'],
      ],
    },
  ),
  thread(
    68,
    'Foxglove',
    'question',
    [
      'What helped on the first morning?',
      'Let us collect. I will make a sheet of it for people who come after.',
    ],
    {
      replies: [
        ['Jasmine', 'Somebody met me at the door. I had asked her to.'],
        ['Ursa', 'Half a day, and on a Thursday, so that the weekend was near.'],
        [
          'Primrose',
          'Clothes laid out, lunch packed, bag by the door. All of it the evening before.',
        ],
        ['Crocus', 'Knowing where the quiet room was.'],
      ],
    },
  ),
  thread(
    136,
    'Foxglove',
    'story',
    [
      'Told by a member: the form',
      'Somebody told me this and lets me tell it on. She had the form on her table for five months. In the end three of us filled it in together, with biscuits, one line each in turn. It took forty minutes. She got the help.',
    ],
    {
      replies: [['Ursa', 'One line each in turn. I may ask for that.']],
    },
  ),
];
