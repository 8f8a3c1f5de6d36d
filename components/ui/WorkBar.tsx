interface Props {
  /** What is being done. */
  label: string;
  done: number;
  /** Null where nothing tells how much there is. */
  total: number | null;
}

/** How far work is that takes a while. */
export function WorkBar({ label, done, total }: Props) {
  // Counts of two sources may disagree: more than all is all.
  const known = total !== null && total > 0 ? { max: total, value: Math.min(done, total) } : {};
  return <progress aria-label={label} {...known} />;
}
