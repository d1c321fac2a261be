export type Starter = 'peer-group' | 'clubhouse' | 'recovery-college' | 'family-charity' | 'empty';

export interface Start {
  /** Main places to leave out until they are needed. */
  hides: string[];
  staff: string[];
  volunteer: string[];
}

/** What each kind of community begins with. All of it can be changed later on the desk. */
export const starters: Record<Starter, Start> = {
  'peer-group': {
    hides: ['/learn', '/stories'],
    staff: ['facilitator', 'moderator'],
    volunteer: ['facilitator'],
  },
  clubhouse: {
    hides: ['/stories'],
    staff: ['facilitator', 'moderator'],
    volunteer: ['facilitator'],
  },
  'recovery-college': {
    hides: ['/circle'],
    staff: ['facilitator', 'moderator'],
    volunteer: ['facilitator', 'peer_supporter'],
  },
  'family-charity': {
    hides: ['/plan', '/stories'],
    staff: ['facilitator', 'moderator'],
    volunteer: ['facilitator'],
  },
  empty: { hides: [], staff: ['facilitator', 'moderator'], volunteer: ['facilitator'] },
};

export const starterNames = Object.keys(starters) as Starter[];

/** The main places that a community may leave out. Today and Help now always stay. */
export const places = ['/circle', '/plan', '/community', '/meet', '/find', '/learn', '/stories'];
