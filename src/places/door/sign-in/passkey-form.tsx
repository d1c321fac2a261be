import type { ComponentChildren } from 'preact';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack, Stitch } from '../../../ui/layout/layout.tsx';

interface PasskeyFormProps {
  /** Makes a new passkey, or uses one. */
  does: 'make' | 'use';
  /** Where the ceremony's options come from, and where its answer goes; both are posted to. */
  options: string;
  action: string;
  button: string;
  children?: ComponentChildren;
}

/** Shows itself only where script runs and the browser has passkeys; every page that has it has another way too. */
export function PasskeyForm({ does, options, action, button, children }: PasskeyFormProps) {
  const { t } = useWords();
  return (
    <kith-passkey does={does} options={options}>
      <form method="post" action={action} hidden>
        <Stack gap={4}>
          {does === 'make' && children}
          <input type="hidden" name="credential" value="" />
          <Button icon="key" kind={does === 'use' ? 'primary' : 'quiet'}>
            {button}
          </Button>
          {does === 'use' && children}
          <p role="status" hidden>
            {t('sign-in.passkey.stopped')}
          </p>
          {does === 'use' && <Stitch />}
        </Stack>
      </form>
    </kith-passkey>
  );
}
