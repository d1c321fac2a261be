export type FaceStep = 1 | 2 | 3 | 4 | 5;
export type FaceScale = 'rising' | 'centred';

const mouths: Record<FaceScale, Record<FaceStep, string>> = {
  rising: {
    1: 'M12.5 25q5.5-4 11 0',
    2: 'M13 24.5q5-2 10 0',
    3: 'M13 24h10',
    4: 'M12 23q6 4 12 0',
    5: 'M11 22q7 8 14 0',
  },
  centred: {
    1: 'M12.5 25q5.5-4 11 0',
    2: 'M13 24.5q5-2 10 0',
    3: 'M12 23q6 3.5 12 0',
    4: 'M13 23.5q5 1.5 10 0',
    5: 'M12.5 24h11',
  },
};

/** Eyes close as days grow heavy; on the centred scale they open wide as they race. */
const eyes: Record<FaceScale, Record<FaceStep, string>> = {
  rising: {
    1: 'M10.5 15h4m7 0h4',
    2: 'M12.5 14.5v1m11-1v1',
    3: 'M12.5 14v1.5m11-1.5v1.5',
    4: 'M12.5 13.5v2m11-2v2',
    5: 'M10.5 15q2-3 4 0m7 0q2-3 4 0',
  },
  centred: {
    1: 'M10.5 15h4m7 0h4',
    2: 'M12.5 14.5v1m11-1v1',
    3: 'M12.5 13.5v2m11-2v2',
    4: 'M12.5 12.5v3m11-3v3',
    5: 'M12.5 11.5a2.2 2.2 0 1 0 .1 0m10.9 0a2.2 2.2 0 1 0 .1 0',
  },
};

/** Drawn with one thread on a round patch. The word beside it says what it means. */
export function Face({ step, scale }: { step: FaceStep; scale: FaceScale }) {
  return (
    <svg class={`face face-${scale}-${step}`} viewBox="0 0 36 36" aria-hidden="true">
      <circle class="face-cloth" cx="18" cy="18" r="18" />
      <circle class="face-hem" cx="18" cy="18" r="15.9" />
      <path d={eyes[scale][step] + mouths[scale][step]} />
    </svg>
  );
}
