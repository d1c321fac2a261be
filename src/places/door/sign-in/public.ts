export { comeIn, leaveNothing, proveAnew } from './cookie.ts';
export { newPassword, ownPage } from './form.ts';
export { hashPassword } from './passwords.ts';
export { PasskeyForm } from './passkey-form.tsx';
export { passkeysWork } from './passkeys-work.ts';
export { proveAgain, provenLately } from './proof.ts';
export {
  changePassword,
  endOtherSessions,
  endSession,
  joinCommunity,
  myPasswordChange,
  mySessions,
  mySignInName,
  type SessionRow,
} from './queries.ts';
export { asSignInName } from './sign-in-name.ts';
export { secondStep } from './second-step.ts';
