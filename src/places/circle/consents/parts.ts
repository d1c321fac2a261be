/** The parts of a member's life that can be shown, each by a consent of its own. */
export const CONSENT_PARTS = [
  'checkin-mood',
  'checkin-notes',
  'routine',
  'goals',
  'plan-wellness',
  'plan-daily',
  'plan-triggers',
  'plan-early-signs',
  'plan-breaking-down',
  'plan-crisis',
  'plan-afterwards',
  'safety-plan',
  'measures',
  'appointments',
  'help-requests',
  'kept-services',
  'groups',
  'alerts',
] as const;

export type ConsentPart = (typeof CONSENT_PARTS)[number];

/** What a look at a part is called. */
export const partTitles = Object.fromEntries(
  CONSENT_PARTS.map((part) => [part, `consents.part.${part}` as const]),
);
