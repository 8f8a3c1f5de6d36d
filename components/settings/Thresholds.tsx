import { useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../utils/roster/settings';
import { NumberField } from './NumberField';
import { Section } from './Section';
import * as words from './words';

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
        <legend>{words.thresholds[kind]}</legend>
        <div class="fields">
          <NumberField
            label={words.thresholds.share}
            value={limit.share}
            min={0}
            max={100}
            parts
            onChange={(share) => set({ share })}
          />
          <NumberField
            label={words.thresholds.count}
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
    <Section title={words.thresholds.title}>
      <p>{words.thresholds.about}</p>
      {line('deleted')}
      {line('changed')}
      <div class="buttons">
        <button type="button" class="button" onClick={reset}>
          {words.thresholds.reset}
        </button>
      </div>
    </Section>
  );
}
