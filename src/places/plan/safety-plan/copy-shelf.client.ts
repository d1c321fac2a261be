import type { SealedCopy } from './sealed-copy.client.ts';

/** The one copy that a device keeps, and how often it was tried with a wrong PIN since it was last opened. */
export interface KeptCopy {
  id: string;
  device: CryptoKey;
  sealed: SealedCopy;
  wrong: number;
}

export const MOST_WRONG = 10;
const NAME = 'kept-plan';

/** Looking leaves nothing behind on a device that keeps none. */
export const keptCopy = (): Promise<KeptCopy | undefined> =>
  ask<KeptCopy | undefined>('readonly', (shelf) => shelf.get('copy')).catch(() => undefined);

export const putCopy = (copy: KeptCopy): Promise<unknown> =>
  ask('readwrite', (shelf) => shelf.put(copy, 'copy'));

/** The shelf goes with it. */
export const deleteCopy = (): Promise<unknown> => answerOf(indexedDB.deleteDatabase(NAME));

/** The copy, unless the member let it go meanwhile; without a line it is still theirs to read. */
export async function wantedCopy(): Promise<KeptCopy | undefined> {
  const copy = await keptCopy();
  if (!copy) return undefined;
  const answer = await fetch(`/plan/safety/copies/${copy.id}`).catch(() => undefined);
  const { stands } = answer?.ok ? ((await answer.json()) as { stands: boolean }) : { stands: true };
  if (!stands) await deleteCopy();
  return stands ? copy : undefined;
}

async function ask<Answer>(
  mode: IDBTransactionMode,
  what: (shelf: IDBObjectStore) => IDBRequest,
): Promise<Answer> {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener('upgradeneeded', () => {
    if (mode === 'readonly') opening.transaction?.abort();
    else opening.result.createObjectStore('shelf');
  });
  const base = await answerOf<IDBDatabase>(opening);
  try {
    return await answerOf<Answer>(what(base.transaction('shelf', mode).objectStore('shelf')));
  } finally {
    base.close();
  }
}

function answerOf<Answer>(request: IDBRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as Answer));
    request.addEventListener('error', () => reject(request.error ?? new Error('No shelf.')));
  });
}
