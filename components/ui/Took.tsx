interface Props {
  /** "25 min". */
  time: string;
  /** The same in words, for who cannot see where it stands: "took 25 min". */
  text: string;
}

/** A length of time at the end of a row; nothing where none is known. */
export function Took({ time, text }: Props) {
  if (!time) return <span class="time" />;
  return (
    <span class="time">
      <span aria-hidden="true">{time}</span>
      <span class="hidden">{text}</span>
    </span>
  );
}
