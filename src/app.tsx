import type { Capability } from './platform/capability.ts';
import type { Site } from './platform/web/web.ts';
import { agreements } from './places/circle/agreements/capability.ts';
import { notSafe } from './places/circle/not-safe/capability.ts';
import { concerns } from './places/circle/concerns/capability.ts';
import { consents } from './places/circle/consents/capability.ts';
import { encouragements } from './places/circle/encouragements/capability.ts';
import { helpRequests } from './places/circle/help-requests/capability.ts';
import { holding } from './places/circle/holding/capability.ts';
import { ties } from './places/circle/ties/capability.ts';
import { triage } from './places/desk/triage/capability.ts';
import { adverseEvents } from './places/desk/adverse-events/capability.ts';
import { alerts } from './places/desk/alerts/capability.ts';
import { closures } from './places/desk/closures/capability.ts';
import { moderation } from './places/desk/moderation/capability.ts';
import { onCall } from './places/desk/on-call/capability.ts';
import { deskCommunity } from './places/desk/community/capability.ts';
import { invitations } from './places/desk/invitations/capability.ts';
import { jobs } from './places/desk/jobs/capability.ts';
import { outbox } from './places/desk/outbox/capability.ts';
import { overview } from './places/desk/overview/capability.ts';
import { deskRecord } from './places/desk/record/capability.ts';
import { roles } from './places/desk/roles/capability.ts';
import { posts } from './places/community/posts/capability.ts';
import { stories } from './places/community/stories/capability.ts';
import { reports } from './places/community/reports/capability.ts';
import { spaces } from './places/community/spaces/capability.ts';
import { unanswered } from './places/community/unanswered/capability.ts';
import { dangerCards } from './places/door/danger-card/capability.tsx';
import { erasing } from './places/door/erasing/capability.ts';
import { exports } from './places/door/exports/capability.ts';
import { frame } from './places/door/frame/capability.ts';
import { drawFault } from './places/door/frame/public.tsx';
import { glass } from './places/door/glass/capability.ts';
import { home } from './places/door/home/capability.ts';
import { people } from './places/door/people/capability.ts';
import { gate } from './places/door/setup/public.ts';
import { setup } from './places/door/setup/capability.ts';
import { privacy } from './places/door/privacy/capability.ts';
import { notices } from './places/door/notices/capability.ts';
import { settings } from './places/door/settings/capability.ts';
import { signIn } from './places/door/sign-in/capability.ts';
import { waysIn } from './places/door/ways-in/capability.ts';
import { slowDown } from './places/door/slow-down/capability.ts';
import { crisisLines } from './places/find/crisis-lines/capability.ts';
import { goals } from './places/plan/goals/capability.ts';
import { planHome } from './places/plan/plan-home/capability.ts';
import { recoveryPlan } from './places/plan/recovery-plan/capability.ts';
import { checkIns } from './places/plan/check-ins/capability.ts';
import { directory } from './places/find/directory/capability.ts';
import { routines } from './places/plan/routines/capability.ts';
import { safetyPlans } from './places/plan/safety-plan/capability.ts';
import { referrals } from './places/find/referrals/capability.ts';
import { freshness } from './places/find/freshness/capability.ts';
import { kept } from './places/find/kept/capability.ts';
import { services } from './places/find/services/capability.ts';
import { measures } from './places/plan/measures/capability.ts';
import { today } from './places/today/capability.ts';

/** The table of contents of Kith: one line a capability. */
export const capabilities: Capability[] = [
  frame,
  home,
  setup,
  signIn,
  waysIn,
  settings,
  notices,
  people,
  privacy,
  exports,
  slowDown,
  erasing,
  glass,
  dangerCards,
  today,
  holding,
  ties,
  consents,
  encouragements,
  concerns,
  helpRequests,
  spaces,
  posts,
  reports,
  stories,
  unanswered,
  planHome,
  checkIns,
  routines,
  goals,
  recoveryPlan,
  safetyPlans,
  agreements,
  notSafe,
  measures,
  crisisLines,
  directory,
  referrals,
  services,
  kept,
  freshness,
  alerts,
  onCall,
  closures,
  triage,
  moderation,
  adverseEvents,
  overview,
  invitations,
  roles,
  deskCommunity,
  deskRecord,
  outbox,
  jobs,
];

export const site: Site = {
  routes: capabilities.flatMap((capability) => capability.routes ?? []),
  drawFault,
  gate,
  largest: Object.fromEntries(capabilities.flatMap(({ largest }) => Object.entries(largest ?? {}))),
};
