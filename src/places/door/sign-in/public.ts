export { asSignInName } from './sign-in-name.ts';
export { comeIn } from './cookie.ts';
export { hashPassword } from './passwords.ts';
export { joinCommunity } from './queries.ts';
