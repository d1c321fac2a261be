import { boxAround, type Point } from '../search/distance.ts';
import type { Postcode } from '../search/postcode.ts';
import { wordsOf } from '../search/stems.ts';

/** Where distances are measured from. */
export interface Middle {
  readonly name: string | null;
  readonly point: Point | null;
  readonly postcode: Postcode | null;
}

/** Metres past which a place is no nearer than any other. */
const farAway = 50_000;
const farthest = 1_000_000;

/** What `app.found_listings` needs to know of a place. `within` is metres. */
export function whereAsked(middle: Middle | null, within = Infinity) {
  if (middle === null) return {};
  const { point, postcode, name } = middle;
  return {
    ...(postcode ? codeOf(postcode) : {}),
    ...(point ? around(point, within === Infinity ? farAway : Math.min(within, farthest)) : {}),
    ...(point && within < Infinity ? { within } : {}),
    ...(name === null ? {} : { town: wordsOf(name).join(' ') }),
  };
}

const codeOf = ({ whole, code, district }: Postcode) => (whole ? { postcode: code } : { district });

/** Two boxes where one would cross the 180th meridian; points are longitude, latitude. */
function around(point: Point, metres: number) {
  const { south, west, north, east } = boxAround(point, metres);
  const box = (from: number, to: number) => `(${from},${south}),(${to},${north})`;
  const boxes = west <= east ? [box(west, east)] : [box(west, 180), box(-180, east)];
  return {
    middle: `(${point.longitude},${point.latitude})`,
    box: boxes[0],
    other_box: boxes[1] ?? boxes[0],
  };
}
