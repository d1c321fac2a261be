import { seedTown, town } from '../../src/places/find/referrals/testing/town.ts';
import { cast } from '../cast.ts';
import { linkIn } from '../letters.ts';
import type { Visit } from '../visit.ts';
import type { World } from '../world.ts';
import type { Canary } from './canary.ts';

/** What a member asks of a service, what the organisation answers, and what Femi suggests to them. */
export const referralsCanary: Canary = {
  columns: ['referrals.letter', 'referral_steps.words', 'referral_proposals.letter'],
  plant: async (world, name, word) => {
    await seedTown(world.owner);
    const member = await world.visit(name);
    await askAndHear(world, member, word);
    const [tie] = await world.owner<{ id: string }[]>`
      select id from ties where member_id = ${cast[name].id} and supporter_id = ${cast.femi.id}`;
    const letter = { called: word, need: word, reach: word, whom: tie?.id ?? '' };
    const femi = await world.visit('femi');
    await femi.post(`/find/services/${town.lantern}/referral`, letter);
  },
};

async function askAndHear(world: World, member: Visit, word: string): Promise<void> {
  const letter = { called: word, need: word, reach: word };
  const at = `/find/services/${town.harbour}/referral`;
  const draft = (await member.post(at, letter)).location ?? '';
  await member.post(`${draft}/sending`);
  await world.runDue();
  const link = linkIn(world.letters.pop()?.text);
  const harbour = await world.visit();
  await harbour.post(`${link}/answer`, { answer: 'ask', words: word });
  await member.post(`${draft}/answer`, { words: word });
}
