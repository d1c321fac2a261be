import { Audience } from '../audience/audience.tsx';
import { PageHead } from '../page/page-head.tsx';
import { PrintButton } from '../print-card/print-button.tsx';
import { seasons, table, words } from '../quilt/made-up-year.ts';
import { YearQuilt } from '../quilt/year-quilt.tsx';

/** A year's quilt, ready to print. */
export function MyYear() {
  return (
    <>
      <PageHead
        title="Your year, sewn"
        above={<Audience kind="me">Only you can see this</Audience>}
        lede="301 days you came by. The plain cloth holds the others."
      />
      <YearQuilt id="whole-year" title="Your 2026, day by day" {...{ seasons, words, table }} />
      <PrintButton label="Print it" />
    </>
  );
}
