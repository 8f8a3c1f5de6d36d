import { useRef, useState } from 'preact/hooks';
import { locale, say } from '../../utils/language';
import type { Pause } from '../../utils/roster/model/pause';
import { DAY } from '../../utils/roster/time/units';
import { Field } from './Field';
import { dateText, morningOf } from './morning';
import { Section } from './Section';

/** Older ones no habit is learned from. */
const keptFor = 60 * DAY;

interface Props {
  /** True where the organization decided it. */
  managed: boolean;
  pauses: Pause[];
  /** Local ms. */
  now: number;
  onChange: (pauses: Pause[]) => void;
}

/** "Dec 19, 2026 – Jan 3, 2027", whatever zone the viewer is in. */
function daysText({ from, to }: Pause): string {
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(Date.parse(from), Date.parse(to));
}

/** The days on which no sync is expected, from the first to the last. */
export function Pauses({ managed, pauses, now, onChange }: Props) {
  const [days, setDays] = useState<Pause>({ from: '', to: '' });
  const fields = useRef<HTMLDivElement>(null);
  /** Its button goes away, and the focus must not go with it. */
  const change = (next: Pause[]) => {
    fields.current?.querySelector('input')?.focus();
    const oldest = dateText(now - keptFor);
    onChange(next.filter(({ to }) => to >= oldest));
  };
  const wrong = (text: string, first: string) => {
    if (morningOf(text) === null) return say('settings.mute.noDate');
    return first !== '' && text < first ? say('settings.pauses.order') : null;
  };
  const add = () => {
    setDays({ from: '', to: '' });
    change([...pauses, days].sort((a, b) => (a.from < b.from ? -1 : 1)));
  };
  const isWhole = wrong(days.from, '') === null && wrong(days.to, days.from) === null;
  const field = (end: keyof Pause) => (
    <Field
      label={say(`settings.pauses.${end}`)}
      type="date"
      value={days[end]}
      min={end === 'to' ? days.from : undefined}
      check={(text) => wrong(text, end === 'to' ? days.from : '')}
      onChange={(text) =>
        setDays(end === 'to' || days.to >= text ? { ...days, [end]: text } : { from: text, to: '' })
      }
    />
  );
  return (
    <Section title={say('settings.pauses.title')} managed={managed}>
      <p>{say('settings.pauses.about')}</p>
      {pauses.length > 0 && (
        <ul class="hosts">
          {pauses.map((pause) => (
            <li key={`${pause.from} ${pause.to}`}>
              <span>{daysText(pause)}</span>
              <button
                type="button"
                class="button"
                aria-label={say('settings.pauses.removeDays', daysText(pause))}
                onClick={() => change(pauses.filter((each) => each !== pause))}
              >
                {say('settings.hosts.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="fields" ref={fields}>
        {field('from')}
        {field('to')}
        {isWhole && (
          <button type="button" class="button" onClick={add}>
            {say('settings.pauses.add')}
          </button>
        )}
      </div>
    </Section>
  );
}
