import { cast } from '../cast.ts';
import type { Canary } from './canary.ts';
import { tieWithFemi } from './circle.ts';

/** What a member says to themself and to Femi for a hard day, and what is sent when it comes. */
export const agreementsCanary: Canary = {
  columns: [
    'agreements.name',
    'agreement_versions.words',
    'agreement_versions.agreed_words',
    'agreement_tellings.words',
    'agreement_messages.words',
  ],
  plant: async (world, name, word) => {
    const member = await world.visit(name);
    const tie = await tieWithFemi(world, member, word);
    const made = await member.post('/circle/agreements/new/own', {
      name: word,
      when: 'not-safe',
      do: ['words', 'tell'],
      'words-words': word,
      'tell-words': word,
      'tell-people': tie,
    });
    const agreeing = made.location?.replace(/draft$/, 'agreeing') ?? '';
    await member.post(agreeing, { version: '1', tell: tie });
    await world.owner`insert into not_safe_presses (member_id) values (${cast[name].id})`;
    await world.runDue();
  },
};
