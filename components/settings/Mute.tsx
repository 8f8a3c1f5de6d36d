import { useRef, useState } from 'preact/hooks';
import { clock } from '../time';
import { Field } from './Field';
import { dateText, morningAfter, morningOf } from './morning';
import { Section } from './Section';
import * as words from './words';

const hour = 3_600_000;

interface Props {
  /** Local ms; null when not muted. */
  mutedUntil: number | null;
  /** Local ms. */
  now: number;
  onChange: (mutedUntil: number | null) => void;
}

/** Nothing told for an hour, until tomorrow morning, or until the morning of a date. */
export function Mute({ mutedUntil, now, onChange }: Props) {
  const [date, setDate] = useState('');
  const muted = mutedUntil !== null && mutedUntil > now;
  const tomorrow = morningAfter(now, 1);
  const morning = morningOf(date);
  const wrong = (text: string) => {
    const at = morningOf(text);
    if (at === null) return words.mute.noDate;
    return at <= now ? words.mute.past : null;
  };
  const button = (label: string, until: number) => (
    <button type="button" class="button" onClick={() => onChange(until)}>
      {label}
    </button>
  );
  const row = useRef<HTMLDivElement>(null);
  // Its button goes away, and the focus must not go with it.
  const unmute = () => {
    row.current?.querySelector('button')?.focus();
    onChange(null);
  };
  return (
    <Section title={words.mute.title}>
      <p>{words.mute.about}</p>
      <p class="state">
        <strong>{muted ? words.mute.until(clock(mutedUntil, now)) : words.mute.none}</strong>
        {muted && (
          <button type="button" class="button" onClick={unmute}>
            {words.mute.end}
          </button>
        )}
      </p>
      <div class="buttons" ref={row}>
        {button(words.mute.hour, now + hour)}
        {button(words.mute.to(clock(tomorrow, now)), tomorrow)}
      </div>
      <div class="fields">
        <Field
          label={words.mute.date}
          type="date"
          min={dateText(now)}
          value={date}
          check={wrong}
          onChange={setDate}
        />
        {morning !== null && morning > now && button(words.mute.to(clock(morning, now)), morning)}
      </div>
    </Section>
  );
}
