import type { Settings } from '../../utils/roster/settings';
import { Choice } from './Choice';
import { Field } from './Field';
import { Section } from './Section';
import { minutesOf, timeText, zoneName } from './time-of-day';
import * as words from './words';

const usual = { from: 22 * 60, to: 6 * 60 };

interface Props {
  quietHours: Settings['quietHours'];
  now: number;
  onChange: (quietHours: Settings['quietHours']) => void;
}

/** From when to when no notification may come, in the admin's own zone. */
export function QuietHours({ quietHours, now, onChange }: Props) {
  const time = (end: 'from' | 'to') => (
    <Field
      label={words.quiet[end]}
      type="time"
      value={timeText(quietHours?.[end] ?? 0)}
      check={(text) => (minutesOf(text) === null ? words.quiet.noTime : null)}
      onChange={(text) => onChange({ ...(quietHours ?? usual), [end]: minutesOf(text) ?? 0 })}
    />
  );
  return (
    <Section title={words.quiet.title}>
      <Choice
        label={words.quiet.label}
        about={words.quiet.about}
        checked={quietHours !== null}
        onChange={(checked) => onChange(checked ? usual : null)}
      />
      {quietHours && (
        <>
          <div class="fields">
            {time('from')}
            {time('to')}
          </div>
          <p class="small">
            {words.quiet.zone(zoneName(now))}{' '}
            {quietHours.from > quietHours.to && words.quiet.nextDay}
            {quietHours.from === quietHours.to && words.quiet.never}
          </p>
        </>
      )}
    </Section>
  );
}
