import type { Role } from '../platform/web/context.ts';

export interface CastMember {
  /** The name that the tests and the demo call them by. */
  called: string;
  id: string;
  roles: Role[];
  /** The day they turn 18, for who is younger. */
  turns18?: string;
  joined: string;
}

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The people of the tests and of the demo. Ids are plain to read here; real ones are random. */
export const cast = {
  maya: { called: 'Maya', id: id(1), roles: [], joined: '2026-02-03' },
  sam: { called: 'Sam', id: id(2), roles: [], joined: '2026-02-10' },
  asha: { called: 'Asha', id: id(3), roles: [], joined: '2026-03-01' },
  omar: { called: 'Omar', id: id(4), roles: [], joined: '2026-03-15' },
  petra: { called: 'Petra', id: id(5), roles: ['peer_supporter'], joined: '2025-11-02' },
  femi: { called: 'Femi', id: id(6), roles: ['facilitator'], joined: '2025-10-12' },
  ruiz: { called: 'Dr Ruiz', id: id(7), roles: ['professional'], joined: '2025-10-01' },
  mo: { called: 'Mo', id: id(8), roles: ['moderator'], joined: '2025-09-20' },
  cora: { called: 'Cora', id: id(9), roles: ['coordinator'], joined: '2025-09-01' },
  adi: { called: 'Adi', id: id(10), roles: ['administrator'], joined: '2025-09-01' },
  nina: { called: 'Nina', id: id(11), roles: [], joined: '2026-11-20' },
  yuki: { called: 'Yuki', id: id(12), roles: [], turns18: '2028-05-01', joined: '2026-06-01' },
  hugo: { called: 'Hugo', id: id(13), roles: [], joined: '2026-04-04' },
  lee: { called: 'Lee', id: id(14), roles: [], joined: '2026-01-20' },
  gwen: { called: 'Gwen', id: id(15), roles: ['glass_breaker'], joined: '2025-09-05' },
  theo: { called: 'Theo', id: id(16), roles: ['on_call', 'glass_breaker'], joined: '2025-09-06' },
} satisfies Record<string, CastMember>;

/**
 * Maya is the member whose life is asked about. Sam stands by her, Asha knows how she is, Omar's consent was withdrawn, Nina is
 * a newcomer, Yuki is under 18, Hugo is blocked and hostile, Lee is another member.
 */
export type CastName = keyof typeof cast;

/** Everybody a truth table must answer for. */
export type Asking = CastName | 'visitor';
export const everybody = [...Object.keys(cast), 'visitor'] as Asking[];

export const castMembers = Object.entries(cast) as [CastName, CastMember][];
