import { thread, type DemoThread } from './thread.ts';

/** What guides have to look at: each in the space where it was said. */
export const watched: Record<string, DemoThread[]> = {
  'Long nights': [
    thread(9, 'Sedge', 'story', [
      'No tablets since Monday',
      'I stopped my sleeping tablets from one day to the next. You should all throw yours away tonight. Doctors only say slowly because they are slow.',
    ]),
    thread(13, 'Umber', 'wanted', [
      'Too tired to explain',
      'I cannot go on like this. I do not see a reason to get up any more. Please somebody say something.',
    ]),
    thread(
      8,
      'Ivy',
      'wanted',
      [
        'I am frightened of tonight',
        'I have decided to end my life, and I am frightened of it. I do not want to be alone with this.',
      ],
      { held: 'closed' },
    ),
  ],
  'The kitchen table': [
    thread(26, 'Kale', 'given', [
      'Honey from my hives',
      'Six jars left, four pounds each. Write to me and I bring them round. I take cash or a bank transfer.',
    ]),
    thread(44, 'Dill', 'story', [
      'My neighbour again',
      'She plays the trumpet at seven. Her name is on the bell by the blue gate, so you can all guess who I mean.',
    ]),
  ],
  'Panic and worry': [
    thread(30, 'Vetch', 'question', [
      'Why do people here never listen?',
      'Half of you only talk about yourselves. Clover, I mean you, and everybody knows it.',
    ]),
    thread(19, 'Thistle', 'wanted', [
      'I want it to stop',
      'I have thoughts of suicide again this week. I have told my doctor and I see her on Tuesday. Until then I am counting hours.',
    ]),
  ],
};
