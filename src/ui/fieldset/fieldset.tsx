import type { ComponentChildren } from 'preact';
import { FieldNotes, fieldAttributes, type FieldProps } from '../field/field.tsx';

type FieldsetProps = Omit<FieldProps, 'label'> & {
  legend: string;
  /** Makes the legend the page's one heading, for a page that asks one thing. */
  heading?: boolean | undefined;
  children: ComponentChildren;
};

/** A question that several controls answer. Its id is `NAME-group`, so that the first control can have `NAME`. */
export function Fieldset({ legend, heading, children, ...notes }: FieldsetProps) {
  const { 'aria-describedby': described } = fieldAttributes(notes);
  return (
    <fieldset
      class={notes.error ? 'fieldset field-wrong' : 'fieldset'}
      aria-describedby={described}
    >
      <legend class="legend">{heading ? <h1>{legend}</h1> : legend}</legend>
      <FieldNotes {...notes} />
      {children}
    </fieldset>
  );
}
