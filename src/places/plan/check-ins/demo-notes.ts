/** Maya's notes, by how many days ago. */
export const demoNotes = [
  { ago: 1, text: 'Rehearsed with Asha. The alto line sits now. Tired in a good way.' },
  { ago: 4, text: 'Slept badly, went out anyway. The river was high.' },
  { ago: 9, text: 'Two calls I had put off for weeks. Done before lunch.' },
  { ago: 15, text: 'Grey day, grey head. Soup, blanket, early night.' },
  { ago: 28, text: 'First frost. Walked the long way to the library and it was worth it.' },
  { ago: 41, text: 'Everything is loud. I said no to everyone and then was lonely.' },
  { ago: 44, text: 'Could not get going. Cancelled on Sam again.' },
  { ago: 60, text: 'Nan’s recipe turned out right for once.' },
];
