import { say } from '../../utils/language';
import type { Settings } from '../../utils/roster/model/settings';
import { Choice } from './Choice';
import { Field } from './Field';
import { Section } from './Section';
import { minutesOf, timeText, zoneLabel } from './time-of-day';

const usual = { from: 22 * 60, to: 6 * 60 };

interface Props {
  /** True where the organization decided it. */
  managed: boolean;
  quietHours: Settings['quietHours'];
  now: number;
  onChange: (quietHours: Settings['quietHours']) => void;
}

/** From when to when no notification may come, in the admin's own zone. */
export function QuietHours({ managed, quietHours, now, onChange }: Props) {
  const time = (end: 'from' | 'to') => (
    <Field
      label={say(`settings.quiet.${end}`)}
      type="time"
      value={timeText(quietHours?.[end] ?? 0)}
      check={(text) => (minutesOf(text) === null ? say('settings.quiet.noTime') : null)}
      onChange={(text) => onChange({ ...(quietHours ?? usual), [end]: minutesOf(text) ?? 0 })}
    />
  );
  return (
    <Section title={say('settings.quiet.title')} managed={managed}>
      <Choice
        label={say('settings.quiet.label')}
        about={say('settings.quiet.about')}
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
            {say('settings.quiet.zone', zoneLabel(now))}{' '}
            {quietHours.from > quietHours.to && say('settings.quiet.nextDay')}
            {quietHours.from === quietHours.to && say('settings.quiet.never')}
          </p>
        </>
      )}
    </Section>
  );
}
