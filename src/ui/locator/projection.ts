/** WGS 84 degrees. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Sheet {
  /** Units of the drawing. */
  readonly width: number;
  readonly height: number;
  /** What stays free around the outermost spots. */
  readonly margin: number;
}

export interface Projection {
  at(spot: Spot): { x: number; y: number };
  readonly unitsPerMetre: number;
}

/** Metres in a degree of latitude on a sphere of mean radius 6,371,008.8 m (IUGG). */
const metresInDegree = 111_195;
/** Metres across at the least, so that one house does not fill the sheet. */
const least = 600;

/**
 * Puts degrees on a sheet, north up, so that all spots fit inside its margin: equirectangular about the middle of the
 * spots, right to 1 % for towns and counties between 70° south and north. At least one spot; across the 180th meridian too.
 */
export function projectionFor(spots: readonly Spot[], sheet: Sheet): Projection {
  const first = spots[0] ?? { latitude: 0, longitude: 0 };
  const turned = ({ longitude }: Spot) => ((longitude - first.longitude + 540) % 360) - 180;
  const [south, north] = ends(spots.map(({ latitude }) => latitude));
  const [west, east] = ends(spots.map(turned));
  const middle = { across: (west + east) / 2, up: (south + north) / 2 };
  const narrowed = Math.cos((middle.up * Math.PI) / 180) * metresInDegree;
  const across = Math.max(least, (east - west) * narrowed);
  const up = Math.max(least, (north - south) * metresInDegree);
  const [wide, high] = [sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin];
  const unitsPerMetre = Math.min(wide / across, high / up);
  return {
    unitsPerMetre,
    at: (spot) => ({
      x: sheet.width / 2 + (turned(spot) - middle.across) * narrowed * unitsPerMetre,
      y: sheet.height / 2 - (spot.latitude - middle.up) * metresInDegree * unitsPerMetre,
    }),
  };
}

/** The side of a square in metres: 1, 2 or 5 times a power of ten of `step` metres, of which 4 to 10 fit on the width. */
export function squareOn(width: number, unitsPerMetre: number, step = 1): number {
  const wanted = width / unitsPerMetre / 10 / step;
  const ten = 10 ** Math.floor(Math.log10(wanted));
  const times = [1, 2, 5, 10].find((some) => some * ten >= wanted) ?? 10;
  return times * ten * step;
}

function ends(values: readonly number[]): [number, number] {
  return [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
}
