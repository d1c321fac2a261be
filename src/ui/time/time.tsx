type TimeProps = {
  /** ISO 8601, with its offset or zone: for machines. */
  iso: string;
  /** As the reader says it: "Tuesday 24 November, 7 pm". */
  text: string;
  /** The same moment where the group is, where that differs. */
  there?: string | undefined;
};

export function Time({ iso, text, there }: TimeProps) {
  return (
    <span class="time">
      <time datetime={iso}>{text}</time>
      {there && <span class="time-there"> {there}</span>}
    </span>
  );
}
