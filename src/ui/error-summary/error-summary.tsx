import { fieldId } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';

type ErrorSummaryProps = {
  title: string;
  /** `name` is the field's; an error of no field has none. */
  errors: readonly { name?: string | undefined; text: string }[];
};

/** Stands first in `main` and takes the focus, so that nobody has to find out that something is missing. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2>
        <Icon name="warn" /> {title}
      </h2>
      <ul class="error-list">
        {errors.map(({ name, text }) => (
          <li>{name ? <a href={`#${fieldId({ name })}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
