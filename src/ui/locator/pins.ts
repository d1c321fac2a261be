export interface Pin {
  readonly x: number;
  readonly y: number;
  readonly numbers: readonly number[];
}

/** Pins that would cover each other become one with all their numbers; `near` is in units of the drawing. */
export function joinedPins(pins: readonly Pin[], near: number): Pin[] {
  const joined: Pin[] = [];
  for (const pin of pins) {
    const at = joined.findIndex(({ x, y }) => Math.hypot(x - pin.x, y - pin.y) < near);
    const other = joined[at];
    if (other) joined[at] = { ...other, numbers: [...other.numbers, ...pin.numbers] };
    else joined.push(pin);
  }
  return joined;
}

/** `4`, `1, 4`, `1–3` for a run, `1 +3` for more than two. */
export function pinText(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].toSorted((one, other) => one - other);
  const [first = 0, ...rest] = sorted;
  const last = sorted.at(-1) ?? first;
  if (rest.length < 2) return sorted.join(', ');
  return last - first === rest.length ? `${first}–${last}` : `${first} +${rest.length}`;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The labels that have room, the earlier before the later: none covers a pin, another label or the edge of the sheet. */
export function roomyLabels(
  labels: readonly Label[],
  pins: readonly Pin[],
  sheet: { width: number; height: number },
): Label[] {
  const taken = pins.map(({ x, y }) => ({ x, y: y - 12, half: 20 }));
  return labels.filter((label) => {
    const half = label.text.length * 4.8;
    const inside = label.x > half && label.x < sheet.width - half && label.y > 16;
    const low = label.y < sheet.height - 8;
    const free = taken.every(
      (other) =>
        Math.abs(other.x - label.x) > other.half + half || Math.abs(other.y - label.y) > 24,
    );
    if (inside && low && free) taken.push({ x: label.x, y: label.y - 6, half });
    return inside && low && free;
  });
}
