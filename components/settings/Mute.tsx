import { useRef, useState } from 'preact/hooks';
import { say } from '../../utils/language';
import { HOUR } from '../../utils/roster/time/units';
import { clock } from '../text/time';
import { Field } from './Field';
import { dateText, morningAfter, morningOf } from './morning';
import { Section } from './Section';

interface Props {
  /** Local ms; null when not muted. */
  mutedUntil: number | null;
  /** Local ms. */
  now: number;
  onChange: (mutedUntil: number | null) => void;
}

/** No notification for an hour, until tomorrow morning, or until the morning of a date. */
export function Mute({ mutedUntil, now, onChange }: Props) {
  const [date, setDate] = useState('');
  const muted = mutedUntil !== null && mutedUntil > now;
  const tomorrow = morningAfter(now, 1);
  const morning = morningOf(date);
  const wrong = (text: string) => {
    const at = morningOf(text);
    if (at === null) return say('settings.mute.noDate');
    return at <= now ? say('settings.mute.past') : null;
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
    <Section title={say('settings.mute.title')}>
      <p>{say('settings.mute.about')}</p>
      <p class="state">
        <strong>
          {muted ? say('settings.mute.until', clock(mutedUntil, now)) : say('settings.mute.none')}
        </strong>
        {muted && (
          <button type="button" class="button" onClick={unmute}>
            {say('settings.mute.end')}
          </button>
        )}
      </p>
      <div class="buttons" ref={row}>
        {button(say('settings.mute.hour'), now + HOUR)}
        {button(say('settings.mute.to', clock(tomorrow, now)), tomorrow)}
      </div>
      <div class="fields">
        <Field
          label={say('settings.mute.date')}
          type="date"
          min={dateText(now)}
          value={date}
          check={wrong}
          onChange={setDate}
        />
        {morning !== null &&
          morning > now &&
          button(say('settings.mute.to', clock(morning, now)), morning)}
      </div>
    </Section>
  );
}
