import { ButtonRow, LinkButton } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { Columns, Section, Stack, Stitch } from '../layout/layout.tsx';
import { Notice } from '../notice/notice.tsx';
import { PageHead } from '../page/page-head.tsx';
import { Tag } from '../tag/tag.tsx';

type Line = { name: string; open: string; phone: string; text?: string; checked: string };

const lines: Line[] = [
  {
    name: 'Harbour talk line',
    open: 'Open now, until midnight',
    phone: '555 0100',
    text: '555 0101',
    checked: 'We checked this on 19 November.',
  },
  {
    name: 'Young people’s line',
    open: 'Open all day and night',
    phone: '555 0120',
    checked: 'We checked this on 3 November.',
  },
];

/** Crisis lines: the same signed in or not, with script or without, online or off. */
export function HelpNow() {
  return (
    <>
      <PageHead
        title="You can talk to someone now"
        lede="It is free. You do not have to know what to say."
      />
      <Emergency />
      <Section title="Lines that are open">
        <Columns>
          {lines.map((line) => (
            <LineCard {...line} />
          ))}
        </Columns>
      </Section>
      <Stitch />
      <Section title="Your own people">
        <p>Your safety plan is on this device. It opens without the internet.</p>
        <LinkButton kind="quiet" href="#safety-plan">
          Open my safety plan
        </LinkButton>
      </Section>
    </>
  );
}

function Emergency() {
  return (
    <Notice kind="care" title="Is someone’s life in danger right now?">
      <Stack gap={4}>
        <p>Call 000. Stay with the person if it is safe for you.</p>
        <LinkButton icon="phone" href="tel:000">
          Call 000
        </LinkButton>
      </Stack>
    </Notice>
  );
}

function LineCard({ name, open, phone, text, checked }: Line) {
  return (
    <Card title={name} level={3} above={<Tag kind="teal">{open}</Tag>}>
      <ButtonRow>
        <LinkButton icon="phone" href={`tel:${phone.replace(/\s/, '')}`}>
          {`Call ${phone}`}
        </LinkButton>
        {text && (
          <LinkButton kind="quiet" icon="text" href={`sms:${text.replace(/\s/, '')}`}>
            {`Text ${text}`}
          </LinkButton>
        )}
      </ButtonRow>
      <p class="hint">{checked}</p>
    </Card>
  );
}
