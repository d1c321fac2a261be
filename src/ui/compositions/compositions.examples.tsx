import type { Example } from '../example.ts';
import { ConsentForm } from './consent-form.tsx';
import { FrontPage } from './front-page.tsx';
import { HelpNow } from './help-now.tsx';
import { MyYear } from './my-year.tsx';
import { SignIn } from './sign-in.tsx';
import { Today } from './today.tsx';

/** What whole pages look like; each stands in a page's `main`. */
export const examples: Example[] = [
  { title: 'The front page', element: <FrontPage /> },
  { title: 'Today', element: <Today /> },
  { title: 'A form with something to put right', element: <ConsentForm /> },
  { title: 'Help now', element: <HelpNow /> },
  { title: 'A year’s quilt', element: <MyYear /> },
  { title: 'Sign in', element: <SignIn /> },
];
