import { cast, type Asking } from '../../../../../test/cast.ts';
import { mayasTies } from '../../../../../test/seed-circle.ts';
import type { World } from '../../../../../test/world.ts';

const maya = cast.maya.id;
const id = (end: string) => `00000000-0000-4000-8000-0000000004${end}`;

export const referrals = {
  sent: id('01'),
  paper: id('02'),
  draft: id('03'),
  withdrawn: id('04'),
  removed: id('05'),
};
export const proposals = { sam: id('11'), omar: id('12'), hugo: id('13') };
export const service = id('99');
/** The fingerprint of a link: 1 to 5 lead to the referrals above in their order, 9 has ended. */
export const print = (number: number) => Buffer.alloc(32, number);

/** Sam may follow a sent one and one on paper, Hugo could before Maya removed him; she wrote a draft and took one back. */
export async function mayaAsked({ owner }: World): Promise<void> {
  const { sam, hugo } = mayasTies;
  const { sent, paper, draft, withdrawn, removed } = referrals;
  await owner`insert into referrals (id, member_id, service_id, channel, state, letter, tie_id) values
    (${sent}, ${maya}, ${service}, 'link', 'sent', 'x', ${sam}), (${paper}, ${maya}, ${service}, 'paper', 'sent', 'x', ${sam}),
    (${draft}, ${maya}, ${service}, 'link', 'draft', 'x', ${sam}), (${withdrawn}, ${maya}, ${service}, 'link', 'withdrawn', 'x', ${sam}),
    (${removed}, ${maya}, ${service}, 'paper', 'sent', 'x', ${hugo})`;
  for (const [number, referral] of Object.values(referrals).entries()) {
    await owner`insert into referral_steps (referral_id, member_id, step, by) values (${referral}, ${maya}, 'open', 'organisation')`;
    await owner`insert into referral_links (token_print, referral_id, member_id) values (${print(number + 1)}, ${referral}, ${maya})`;
  }
  await owner`insert into referral_links (token_print, referral_id, member_id, made_at, ends_at)
    values (${print(9)}, ${sent}, ${maya}, app.now() - interval '91 days', app.now() - interval '1 day')`;
  await othersSuggested(owner);
  await owner`insert into referral_figures (quarter, kind, asked) values ('2026-07-01', '', 9)`;
}

async function othersSuggested(owner: World['owner']): Promise<void> {
  const { sam, omar, hugo } = mayasTies;
  await owner`insert into referral_proposals (id, tie_id, member_id, supporter_id, service_id, letter) values
    (${proposals.sam}, ${sam}, ${maya}, ${cast.sam.id}, ${service}, 'x'),
    (${proposals.omar}, ${omar}, ${maya}, ${cast.omar.id}, ${service}, 'x'),
    (${proposals.hugo}, ${hugo}, ${maya}, ${cast.hugo.id}, ${service}, 'x')`;
  await owner`update referral_replies set said = 'no' where proposal_id = ${proposals.omar}`;
  await owner`insert into tie_mutes (tie_id, member_id) values (${omar}, ${maya})`;
}

type Bystander = Exclude<Asking, 'maya' | 'sam'>;

/** The same answer for all but Maya and Sam. */
export const nobody = (cells: string): Record<Bystander, string> => ({
  visitor: cells,
  asha: cells,
  omar: cells,
  petra: cells,
  femi: cells,
  ruiz: cells,
  mo: cells,
  cora: cells,
  adi: cells,
  nina: cells,
  yuki: cells,
  hugo: cells,
  lee: cells,
  gwen: cells,
  theo: cells,
});
