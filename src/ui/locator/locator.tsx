import { joinedPins, pinText, roomyLabels, type Pin } from './pins.ts';
import { projectionFor, squareOn, type Projection, type Spot } from './projection.ts';

type LocatorProps = {
  /** What it shows, for who does not see it; the list beside it says the same in words. */
  label: string;
  /** At least one. The number is the one in the list. */
  places: readonly (Spot & { number: number })[];
  /** Where one looks from. */
  here?: (Spot & { label: string }) | undefined;
  /** What must be on the sheet too, without a mark. */
  around?: readonly Spot[] | undefined;
  /** Names of towns, the larger first; those without room are left out. */
  names?: readonly (Spot & { label: string })[] | undefined;
  /** Metres in what people there count in; 1000 without it. */
  step?: number | undefined;
  /** The words below, told the side of a square in metres. */
  caption: (metres: number) => string;
};

const sheet = { width: 360, height: 280, margin: 44 };

/** Where things lie to each other, sewn by us: no street, no tile, nobody else who learns what is looked for. */
export function Locator({
  label,
  places,
  here,
  around = [],
  names = [],
  step = 1000,
  caption,
}: LocatorProps) {
  const projection = projectionFor([...(here ? [here] : []), ...places, ...around], sheet);
  const square = squareOn(sheet.width, projection.unitsPerMetre, step);
  const pins = joinedPins(
    places.map((place) => ({ ...projection.at(place), numbers: [place.number] })),
    30,
  );
  return (
    <figure class="locator">
      <svg
        class="locator-cloth"
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        role="img"
        aria-label={label}
      >
        <Squares side={square * projection.unitsPerMetre} />
        <Names names={names} pins={pins} projection={projection} />
        {here && <Here {...projection.at(here)} />}
        {pins.map((pin) => (
          <PinMark {...pin} />
        ))}
      </svg>
      <figcaption class="locator-caption">{caption(square)}</figcaption>
    </figure>
  );
}

/** Squares as in a quilt, every other one of another cloth; the seams are the scale. */
function Squares({ side }: { side: number }) {
  const [middleX, middleY] = [sheet.width / 2, sheet.height / 2];
  const [across, up] = [Math.ceil(middleX / side), Math.ceil(middleY / side)];
  const cells = span(across).flatMap((x) =>
    span(up)
      .filter((y) => (x + y) % 2 === 0)
      .map(
        (y) =>
          `M${short(middleX + x * side)} ${short(middleY + y * side)}h${short(side)}v${short(side)}h-${short(side)}z`,
      ),
  );
  const seams = [
    ...span(across).map((x) => `M${short(middleX + x * side)} 0V${sheet.height}`),
    ...span(up).map((y) => `M0 ${short(middleY + y * side)}H${sheet.width}`),
  ];
  return (
    <>
      <path class="locator-squares" d={cells.join('')} />
      <path class="locator-seams" d={seams.join('')} />
    </>
  );
}

type NamesProps = { names: LocatorProps['names']; pins: readonly Pin[]; projection: Projection };

function Names({ names = [], pins, projection }: NamesProps) {
  const labels = names.map(({ label, ...spot }) => ({ text: label, ...projection.at(spot) }));
  return (
    <>
      {roomyLabels(labels, pins, sheet).map(({ text, x, y }) => (
        <text class="locator-name" x={short(x)} y={short(y)}>
          {text}
        </text>
      ))}
    </>
  );
}

function Here({ x, y }: { x: number; y: number }) {
  return (
    <g class="locator-here" transform={`translate(${short(x)} ${short(y)})`}>
      <circle r="15" />
      <circle r="5" />
    </g>
  );
}

function PinMark({ x, y, numbers }: Pin) {
  const text = pinText(numbers);
  const half = Math.max(14, text.length * 5 + 6);
  return (
    <g class="locator-pin" transform={`translate(${short(x)} ${short(y)})`}>
      <path
        d={`M0 0-7-9H${9 - half}a9 9 0 0 1-9-9v-6a9 9 0 0 1 9-9H${half - 9}a9 9 0 0 1 9 9v6a9 9 0 0 1-9 9H7z`}
      />
      <text y="-14.500">{text}</text>
    </g>
  );
}

const span = (most: number) => Array.from({ length: 2 * most + 1 }, (_, at) => at - most);
const short = (value: number) => Math.round(value * 10) / 10;
