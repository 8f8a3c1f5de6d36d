import { useState } from 'preact/hooks';
import { say } from '../../utils/language';
import type { AuditSettings, Limit } from '../../utils/roster/model/audit-settings';
import { defaultAuditSettings } from '../../utils/roster/model/audit-settings';
import type { Managed } from '../../utils/roster/model/managed';
import { LimitFields } from './LimitFields';
import { ManagedLine } from './ManagedLine';
import { NumberField } from './NumberField';
import { Section } from './Section';
import { TypeLimits } from './TypeLimits';

interface Props {
  audit: AuditSettings;
  /** What the organization decided of them. */
  managed: Managed['thresholds'];
  onChange: (audit: AuditSettings) => void;
}

/** How much has to change at once, or to stay the same how often, to be a finding. */
export function Thresholds({ audit, managed, onChange }: Props) {
  // The defaults also replace what was typed and could not be saved.
  const [round, setRound] = useState(0);
  const reset = () => {
    setRound(round + 1);
    onChange({ ...defaultAuditSettings, zone: audit.zone });
  };
  const group = (kind: 'deleted' | 'changed') => {
    const limits = audit[kind];
    const set = (change: Partial<typeof limits>) =>
      onChange({ ...audit, [kind]: { ...limits, ...change } });
    return (
      <fieldset key={`${kind} ${round}`} class="line" disabled={managed?.[kind] !== undefined}>
        <legend>{say(`settings.thresholds.${kind}`)}</legend>
        {managed?.[kind] && <ManagedLine />}
        <LimitFields limit={limits.usual} onChange={(usual: Limit) => set({ usual })} />
        <TypeLimits {...limits} onChange={(types) => set({ types })} />
      </fieldset>
    );
  };
  return (
    <Section title={say('settings.thresholds.title')}>
      <p>{say('settings.thresholds.about')}</p>
      {group('deleted')}
      {group('changed')}
      <NumberField
        key={`noChanges ${round}`}
        label={say('settings.thresholds.noChanges')}
        value={audit.noChanges}
        managed={managed?.noChanges !== undefined}
        min={2}
        max={365}
        onChange={(noChanges) => onChange({ ...audit, noChanges })}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={reset}>
          {say('settings.thresholds.reset')}
        </button>
      </div>
    </Section>
  );
}
