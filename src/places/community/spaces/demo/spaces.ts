import type { Theme, Visibility } from '../form.ts';

export interface DemoSpace {
  key: string;
  name: string;
  about: string;
  theme: Theme;
  visibility: Visibility;
  /** Who goes by which name; a star marks a guide. */
  people: Record<string, string>;
  first_read?: boolean;
  adults_only?: boolean;
  who_starts?: 'guides';
  rules?: string;
}

/** Eight spaces in Wrenfield. Each name belongs to one space, and nobody is who they are elsewhere. */
export const demoSpaces: DemoSpace[] = [
  {
    key: 'hello',
    name: 'Hello, I am new',
    about: 'Say hello, in as few words as you like. Somebody says hello back.',
    theme: 'everyday',
    visibility: 'open',
    first_read: true,
    people: {
      mo: '*Mallow',
      petra: 'Poppy',
      maya: 'Fern',
      nina: 'Nettle',
      kit: 'Kestrel',
      zeb: 'Zephyr',
      ana: 'Apple',
      bram: 'Barley',
    },
  },
  {
    key: 'nights',
    name: 'Long nights',
    about: 'For when sleep does not come, and the house is quiet.',
    theme: 'condition',
    visibility: 'members',
    people: {
      maya: 'Moss',
      lee: 'Larch',
      mo: '*Moth',
      ivo: 'Ivy',
      edith: 'Elder',
      noor: 'Nightjar',
      seth: 'Sedge',
      uma: 'Umber',
    },
  },
  {
    key: 'panic',
    name: 'Panic and worry',
    about: 'For hearts that race on buses, in shops and at three in the morning.',
    theme: 'condition',
    visibility: 'members',
    people: {
      asha: 'Aster',
      lee: 'Linden',
      ruiz: '*Dr Reed',
      celia: 'Clover',
      tariq: 'Thistle',
      rosa: 'Rowan',
      pavel: 'Pebble',
      vera: 'Vetch',
    },
  },
  {
    key: 'kitchen',
    name: 'The kitchen table',
    about: 'For ordinary days, small wins, and nothing much.',
    theme: 'everyday',
    visibility: 'members',
    people: {
      sam: 'Sorrel',
      femi: '*Fig',
      dov: 'Dill',
      hana: 'Hazel',
      joss: 'Juniper',
      olive: 'Oat',
      wanda: 'Willow',
      kit: 'Kale',
    },
  },
  {
    key: 'family',
    name: 'Family and friends',
    about: 'For those who stand by somebody. Your own feelings count here too.',
    theme: 'supporters',
    visibility: 'members',
    people: {
      sam: 'Sage',
      cora: '*Cedar',
      grace: 'Gorse',
      marek: 'Maple',
      omar: 'Olive',
      leila: 'Lilac',
      quinn: 'Quince',
    },
    rules:
      '- Speak about your own part, and leave the other person their story.\n- Ask before you advise.\n- What is said here stays here.',
  },
  {
    key: 'voices',
    name: 'Hearing and seeing things',
    about:
      'For people who hear, see or sense what others do not. Nobody here argues about what is real.',
    theme: 'condition',
    visibility: 'approval',
    adults_only: true,
    people: {
      ruiz: '*Dr Rush',
      lee: 'Lark',
      farid: 'Finch',
      bram: 'Bracken',
      edith: 'Egret',
      zeb: 'Zinnia',
    },
  },
  {
    key: 'faith',
    name: 'Faith and hard days',
    about: 'For Muslims who want to talk of faith, doubt and low days among themselves.',
    theme: 'faith',
    visibility: 'discreet',
    adults_only: true,
    people: { noor: '*Noon', tariq: 'Tamarind', leila: 'Lotus', farid: 'Fennel', maya: 'Mint' },
  },
  {
    key: 'back',
    name: 'Back to work and study',
    about: 'For first mornings back, forms, and saying as much as you want to.',
    theme: 'life',
    visibility: 'open',
    who_starts: 'guides',
    people: {
      femi: '*Foxglove',
      petra: 'Primrose',
      celia: 'Crocus',
      joss: 'Jasmine',
      uma: 'Ursa',
      seth: 'Spruce',
    },
  },
];
