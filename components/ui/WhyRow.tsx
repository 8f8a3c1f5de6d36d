import type { ComponentChildren } from 'preact';

interface Props {
  /** What the row tells, where a surface shows that in another way. */
  row?: 'todo' | 'canvas';
  label: string;
  children: ComponentChildren;
}

/** One thing known of a failure: its label in a column of labels, its text beside it. */
export function WhyRow({ row, label, children }: Props) {
  return (
    <p class="why-row" data-row={row}>
      <strong>{label}</strong> <span>{children}</span>
    </p>
  );
}
