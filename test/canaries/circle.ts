import type { CastName } from '../cast.ts';
import type { Visit } from '../visit.ts';
import type { World } from '../world.ts';
import type { Canary } from './canary.ts';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** All that a member and Femi, whom they invite, write to each other. */
export const circleCanary: Canary = {
  columns: [
    'tie_invitations.their_name',
    'tie_invitations.own_words',
    'tie_invitations.my_name',
    'tie_names.name',
    'tie_names.own_words',
    'consents.words',
    'concerns.words',
    'encouragements.words',
    'encouragement_phrases.words',
    'help_requests.errand',
    'help_requests.area',
    'help_requests.called',
    'help_addresses.address',
    'help_claims.called',
  ],
  plant: async (world, name, word) => {
    const member = await world.visit(name);
    const tie = await tieWithFemi(world, member, word);
    await member.post(`/circle/ties/${tie}/consents`, { preset: 'knows', until: inDays(7) });
    const femi = await world.visit('femi');
    await femi.post(`/circle/with/${tie}/noticed`, { signs: 'low', words: word });
    await femi.post(`/circle/with/${tie}/words`, { words: word });
    await member.post('/circle/words/phrases', { words: word });
    await askForHelp(member, femi, tie, word);
  },
};

export async function tieWithFemi(world: World, member: Visit, word: string): Promise<string> {
  const inviting = {
    'their-name': word,
    kind: 'friend',
    'own-words': word,
    'my-name': word,
    email: '',
  };
  const { html } = await member.post('/circle/invitations', inviting);
  const [code = ''] = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(html) ?? [];
  const femi = await world.visit('femi' satisfies CastName);
  const accepted = await femi.post(`/circle/invitations/${code}/acceptance`, { name: 'A friend' });
  return accepted.location?.split('/').at(-1)?.split('?')[0] ?? '';
}

async function askForHelp(member: Visit, femi: Visit, tie: string, word: string): Promise<void> {
  const asking = {
    kind: 'lift',
    errand: word,
    area: word,
    address: word,
    called: word,
    minutes: '90',
    places: '1',
  };
  const when = { 'day-1': inDays(5), 'time-1': '14:30', audience: 'chosen', ties: [tie] };
  const request = (await member.post('/circle/help', { ...asking, ...when })).location ?? '';
  const [claim = ''] =
    /\/circle\/help\/[^"]+\/claim(?=")/.exec((await femi.get(request)).html) ?? [];
  await femi.post(claim, { called: word });
}
