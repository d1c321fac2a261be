type ProgressProps = {
  /** Says in words how far it is: "3 of 5 lessons". */
  label: string;
  /** From 0 to `max`. */
  value: number;
  max: number;
};

/** A seam that is sewn so far. For work and lessons, never for a person's days. */
export function Progress({ label, value, max }: ProgressProps) {
  const part = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  const end = 2 + part * 96;
  return (
    <div class="progress">
      <svg class="seam" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <path class="seam-plain" d="M2 2h96" />
        {part > 0 && <path class="seam-sewn" d={`M2 2H${end.toFixed(1)}`} />}
      </svg>
      <p>{label}</p>
    </div>
  );
}
