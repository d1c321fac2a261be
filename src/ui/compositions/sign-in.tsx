import { Button } from '../button/button.tsx';
import { Checkbox } from '../checkboxes/checkboxes.tsx';
import { Details } from '../details/details.tsx';
import { HardPage } from '../hard-page/hard-page.tsx';
import { TextField } from '../text-field/text-field.tsx';

export function SignIn() {
  return (
    <HardPage title="Come in" lede="Use the name that we made for you when you joined.">
      <form method="post" action="/sign-in">
        <TextField
          name="sign-in-name"
          label="Your sign-in name"
          hint="Three words, for example: amber river walk"
          autocomplete="username"
          spellcheck={false}
        />
        <TextField
          name="passphrase"
          label="Your passphrase"
          type="password"
          autocomplete="current-password"
        />
        <Checkbox
          name="shared"
          label="Other people use this device"
          hint="Nothing is kept on it, and you are signed out when you close it."
        />
        <Button>Come in</Button>
      </form>
      <Details summary="I do not remember my name or passphrase">
        <p>One of your saved codes lets you in. Without one, ask the person who welcomed you.</p>
      </Details>
    </HardPage>
  );
}
