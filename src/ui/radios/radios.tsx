import { Choices, type ChoicesProps } from '../choices/choices.tsx';

/** One answer of a few. */
export function Radios({ value, ...choices }: ChoicesProps & { value?: string | undefined }) {
  return <Choices type="radio" chosen={value === undefined ? [] : [value]} {...choices} />;
}
