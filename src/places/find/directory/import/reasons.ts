/** What can be wrong with a row. `standard` breaks a rule of HSDS itself; the rest is only not believable. */
interface Reason {
  readonly does: 'mended' | 'setAside' | 'doubt';
  readonly standard?: true;
}

const mended = { does: 'mended' } as const;
const mendedStandard = { does: 'mended', standard: true } as const;
const setAside = { does: 'setAside' } as const;
const setAsideStandard = { does: 'setAside', standard: true } as const;
const doubt = { does: 'doubt' } as const;

export const reasons = {
  newlines: mended,
  markup: mended,
  misread: mended,
  quotes: mended,
  wrongType: mendedStandard,
  webCompleted: mendedStandard,
  webBlank: mended,
  webUnreadable: mendedStandard,
  uriUnreadable: mendedStandard,
  emailUnreadable: mendedStandard,
  emailSeveral: mendedStandard,
  numberRead: mended,
  numberUnreadable: mendedStandard,
  dateRead: mended,
  dateUnreadable: mendedStandard,
  timeRead: mended,
  choiceRead: mended,
  choiceUnreadable: mendedStandard,
  yesNoUnreadable: mended,
  extension: mended,
  coordinatesSwapped: mended,
  coordinatesOutside: mended,
  coordinatesHalf: mended,
  zipZero: mended,
  ageOutside: mended,
  agesSwapped: mended,
  statusAssumed: mendedStandard,
  typeAssumed: mendedStandard,
  textMissing: mendedStandard,
  orphanReference: mended,
  ownParent: mended,
  otherParent: mended,
  idMissing: mendedStandard,
  confidential: mended,
  orphan: setAside,
  noParent: setAside,
  otherNumbering: setAside,
  missing: setAsideStandard,
  sameIdOther: setAside,
  tooManyCells: setAside,
  timeUnreadable: setAsideStandard,
  amountUnreadable: setAsideStandard,
  unknownTable: setAside,
  unknownRecord: setAside,
  nothingInIt: setAsideStandard,
  pagesMissing: doubt,
  apiDetails: { does: 'doubt', standard: true },
  zipShort: doubt,
} as const satisfies Record<string, Reason>;

export type ReasonName = keyof typeof reasons;

export const doesOf = (reason: ReasonName): Reason['does'] => reasons[reason].does;
export const breaksStandard = (reason: ReasonName): boolean => 'standard' in reasons[reason];
/** `directory.mended.newlines`, `directory.setAside.orphan`, … */
export const messageKey = (reason: ReasonName): string => `directory.${doesOf(reason)}.${reason}`;
