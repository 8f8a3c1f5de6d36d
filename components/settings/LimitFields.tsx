import { say } from '../../utils/language';
import type { Limit } from '../../utils/roster/model/audit-settings';
import { NumberField } from './NumberField';

interface Props {
  limit: Limit;
  onChange: (limit: Limit) => void;
}

/** Stored as a share of one, shown in percent; 0.07 × 100 is not 7 by itself. */
const toPercent = (share: number) => Math.round(share * 100_000) / 1000;

/** The two numbers that both have to be reached. */
export function LimitFields({ limit, onChange }: Props) {
  return (
    <div class="fields">
      <NumberField
        label={say('settings.thresholds.share')}
        value={toPercent(limit.share)}
        min={0}
        max={100}
        parts
        onChange={(percent) => onChange({ ...limit, share: percent / 100 })}
      />
      <NumberField
        label={say('settings.thresholds.count')}
        value={limit.count}
        min={0}
        max={10_000_000}
        onChange={(count) => onChange({ ...limit, count })}
      />
    </div>
  );
}
