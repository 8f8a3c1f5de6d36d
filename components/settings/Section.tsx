import type { ComponentChildren } from 'preact';
import { ManagedLine } from './ManagedLine';

interface Props {
  title: string;
  /** True where the organization decided all of it: it is shown, and cannot be changed. */
  managed?: boolean;
  children: ComponentChildren;
}

/** One group of settings under its name. */
export function Section({ title, managed = false, children }: Props) {
  return (
    <fieldset disabled={managed}>
      <legend>
        <h2>{title}</h2>
      </legend>
      {managed && <ManagedLine />}
      {children}
    </fieldset>
  );
}
