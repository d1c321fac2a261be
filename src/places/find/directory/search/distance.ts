/** A point on Earth: WGS 84 degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

const earthRadius = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres along the great circle, by the haversine formula on a sphere of mean radius 6,371,008.8 m (IUGG); within 0.6 %. */
export function distance(from: Point, to: Point): number {
  const across = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const along = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const cosines = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  const chord = Math.min(1, across + cosines * along);
  return 2 * earthRadius * Math.asin(Math.sqrt(chord));
}

/**
 * A box that holds every point within `metres` of the middle, and some more: what an index can look through first.
 * `west` is above `east` where it crosses the 180th meridian; near a pole it is all the way round.
 */
export function boxAround(middle: Point, metres: number): Box {
  const angle = metres / earthRadius;
  const height = (angle * 180) / Math.PI;
  const south = Math.max(-90, middle.latitude - height);
  const north = Math.min(90, middle.latitude + height);
  const reach = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(radians(middle.latitude));
  if (south <= -90 || north >= 90 || !(reach < 1)) return { south, west: -180, north, east: 180 };
  const width = (Math.asin(reach) * 180) / Math.PI;
  return {
    south,
    north,
    west: turned(middle.longitude - width),
    east: turned(middle.longitude + width),
  };
}

const turned = (longitude: number): number =>
  longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;

export function isInside(box: Box, { latitude, longitude }: Point): boolean {
  if (latitude < box.south || latitude > box.north) return false;
  return box.west <= box.east
    ? longitude >= box.west && longitude <= box.east
    : longitude >= box.west || longitude <= box.east;
}
