import { Audience } from '../audience/audience.tsx';
import { Button, ButtonRow, LinkButton } from '../button/button.tsx';
import { Details } from '../details/details.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { PageHead } from '../page/page-head.tsx';
import { PickedDate } from '../date-field/date-field.tsx';
import { Radios } from '../radios/radios.tsx';
import { Stack } from '../layout/layout.tsx';
import { Textarea } from '../textarea/textarea.tsx';

const presets = [
  { value: 'cheers', label: 'Cheers me on', hint: 'Sam sees nothing. Sam can send you a word.' },
  { value: 'knows', label: 'Knows how I am', hint: 'Sam sees how your days were.' },
  { value: 'stands', label: 'Stands by me', hint: 'And your safety plan, and alerts.' },
];

/** A form with something to put right. */
export function ConsentForm() {
  return (
    <>
      <ErrorSummary
        title="Two answers are missing"
        errors={[
          { name: 'sam-preset', text: 'Choose what Sam may see' },
          { name: 'sam-until', text: 'Say until when' },
        ]}
      />
      <PageHead
        title="What may Sam see?"
        back={{ href: '#sam', label: 'Sam' }}
        above={<Audience kind="me">Only you can see this page</Audience>}
        lede="You can change or end this at any time. Sam is not told when you do."
      />
      <form method="post">
        <Stack gap={10}>
          <Fields />
          <Details summary="Choose exactly">
            <p>Each part of your plan can be shared by itself.</p>
          </Details>
          <ButtonRow>
            <Button>Let Sam see this</Button>
            <LinkButton kind="quiet" href="#preview">
              See what Sam will see
            </LinkButton>
          </ButtonRow>
        </Stack>
      </form>
    </>
  );
}

function Fields() {
  return (
    <>
      <Radios
        name="sam-preset"
        legend="Sam is someone who …"
        choices={presets}
        error="Choose what Sam may see"
      />
      <PickedDate
        name="sam-until"
        label="Until"
        hint="At most a year. You are asked before it ends."
        error="Say until when"
      />
      <Textarea
        name="sam-words"
        label="A word to Sam, if you like"
        value="I do not always answer. It does not mean I do not read."
      />
    </>
  );
}
