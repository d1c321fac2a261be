import { Audience } from '../audience/audience.tsx';
import { Button } from '../button/button.tsx';
import { PageHead } from '../page/page-head.tsx';
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
      <Button kind="quiet" icon="print">
        Print it
      </Button>
    </>
  );
}
