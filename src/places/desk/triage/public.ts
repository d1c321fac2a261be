/** What another capability may use of triage. It runs in a browser too, so that private writing is read on the device alone. */
export { triage, type Level, type Triage } from './rules.ts';
export { safeMessaging, type SafeMessaging } from './safe-messaging.ts';
