import { useState } from 'preact/hooks';
import { say } from '../../utils/language';
import { defaultSettings, type Settings } from '../../utils/roster/settings';
import { NumberField } from './NumberField';
import { Section } from './Section';

type Limits = Settings['thresholds'];

interface Props {
  thresholds: Limits;
  onChange: (thresholds: Limits) => void;
}

/** How much has to change at once to be a finding. */
export function Thresholds({ thresholds, onChange }: Props) {
  // The defaults also replace what was typed and could not be saved.
  const [round, setRound] = useState(0);
  const reset = () => {
    setRound(round + 1);
    onChange(defaultSettings.thresholds);
  };
  const line = (kind: keyof Limits) => {
    const limit = thresholds[kind];
    const set = (change: Partial<typeof limit>) =>
      onChange({ ...thresholds, [kind]: { ...limit, ...change } });
    return (
      <fieldset key={`${kind} ${round}`} class="line">
        <legend>{say(`settings.thresholds.${kind}`)}</legend>
        <div class="fields">
          <NumberField
            label={say('settings.thresholds.share')}
            value={limit.share}
            min={0}
            max={100}
            parts
            onChange={(share) => set({ share })}
          />
          <NumberField
            label={say('settings.thresholds.count')}
            value={limit.count}
            min={0}
            max={10_000_000}
            onChange={(count) => set({ count })}
          />
        </div>
      </fieldset>
    );
  };
  return (
    <Section title={say('settings.thresholds.title')}>
      <p>{say('settings.thresholds.about')}</p>
      {line('deleted')}
      {line('changed')}
      <div class="buttons">
        <button type="button" class="button" onClick={reset}>
          {say('settings.thresholds.reset')}
        </button>
      </div>
    </Section>
  );
}
