import { thread, type DemoThread } from './thread.ts';

export const panic: DemoThread[] = [
  thread(
    9,
    'Clover',
    'question',
    [
      'What do you do on the bus?',
      'I can manage shops now, mostly. The bus is another matter. Once the doors close, I am sure that I will not get out.',
    ],
    {
      replies: [
        [
          'Linden',
          'I stand by the doors, and I ride one stop. Then I get off and feel like a hero, and walk.',
        ],
        [
          'Aster',
          'I text a friend "on" and "off". She answers with one bird emoji. It is our code.',
        ],
        [
          'Dr Reed',
          'I am a psychologist here. What Linden describes, one stop at a time and often, is close to what helps many people. If you would like to plan it with somebody, your doctor or the talking therapies service can help.',
        ],
        ['Clover', 'One stop. I can see myself doing one stop.'],
      ],
    },
  ),
  thread(
    34,
    'Aster',
    'strategy',
    [
      'Breathe out longer than in',
      'Not deep. Only longer out than in. I count four in and six out, and I look at my shoes.\n\nAfter eight rounds it is usually smaller. When it is not, I do eight more.',
    ],
    {
      needs: ['panic', 'going-out'],
      replies: [
        ['Rowan', '+Smaller, yes. Not gone. But smaller was enough to stay in the queue.'],
        ['Thistle', '+I count in my grandmother’s language. It slows me down more.'],
      ],
    },
  ),
  thread(
    58,
    'Pebble',
    'story',
    [
      'I went to the wedding',
      'I had a plan: the seat by the door, the car outside, a friend who knew. I used none of it.\n\nI danced to one song. Badly. I have the photograph.',
    ],
    {
      told: 'Pia',
      replies: [
        ['Vetch', 'Having the plan is what made it possible not to use it. Well done.'],
        ['Aster', 'Which song?'],
        ['Pebble', 'A very bad one. I shall not say.'],
      ],
    },
  ),
  thread(
    82,
    'Thistle',
    'wanted',
    [
      'Results tomorrow',
      'It is only a blood test. My head has already written the whole story, with an ending. A kind word would help me through the evening.',
    ],
    {
      replies: [
        ['Rowan', 'Your head is a writer of thrillers. Mine too. I am with you this evening.'],
        ['Clover', 'Tell us tomorrow, or do not. We will be here either way.'],
      ],
    },
  ),
  thread(
    108,
    'Vetch',
    'strategy',
    [
      'A stone in the pocket',
      'It has a rough side and a smooth side. In meetings I turn it over. Nobody has ever noticed.',
    ],
    {
      needs: ['panic', 'work'],
      replies: [['Linden', '+Mine is a button. Same idea. It has come through two interviews.']],
    },
  ),
  thread(
    140,
    'Linden',
    'question',
    [
      'Does coffee do this to you as well?',
      'I stopped for a week, and the mornings were calmer. Or was it the week off work?',
    ],
    {
      replies: [
        [
          'Dr Reed',
          'For some people it makes a clear difference, for others none. A fortnight with and a fortnight without is a fair test of your own.',
        ],
      ],
    },
  ),
];
