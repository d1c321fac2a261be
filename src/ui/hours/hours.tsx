export type HoursDay = {
  day: string;
  /** The stretches of that day in words; more than one where a door closes in between. */
  times: readonly string[];
  today?: boolean | undefined;
};

type HoursProps = {
  caption: string;
  /** The headings of the two columns, for screen readers. */
  head: readonly [day: string, times: string];
  days: readonly HoursDay[];
  /** Said on a day without any: "Closed". */
  closed: string;
};

/** The hours of a week, today's in bold. */
export function Hours({ caption, head, days, closed }: HoursProps) {
  return (
    <table class="hours">
      <caption class="away">{caption}</caption>
      <thead class="away">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, times, today }) => (
          <tr class={today ? 'hours-today' : undefined} aria-current={today ? 'date' : undefined}>
            <th scope="row">{day}</th>
            <td>
              {times.length === 0 && <span class="hours-closed">{closed}</span>}
              {times.map((time) => (
                <span class="hours-time">{time}</span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
