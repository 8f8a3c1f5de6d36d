import type { ComponentChildren } from 'preact';

/** One group of settings under its name. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
