import { Audience } from '../audience/audience.tsx';
import { PageHead } from '../page/page-head.tsx';
import { PrintButton } from '../print-card/print-button.tsx';
import { examples } from '../quilt/quilt.examples.tsx';

/** A year's quilt, ready to print. */
export function MyYear() {
  return (
    <>
      <PageHead
        title="Your year, sewn"
        above={<Audience kind="me">Only you can see this</Audience>}
        lede="301 days you came by. The plain cloth holds the others."
      />
      {examples[0]?.element}
      <PrintButton label="Print it" />
    </>
  );
}
