import { useState } from 'preact/hooks';
import { count, locale, number, say } from '../../utils/language';
import type { HistoryState } from '../../utils/storage/history/connection';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { WorkBar } from '../ui/WorkBar';
import { NumberField } from './NumberField';
import { Section } from './Section';

export interface HistorySummary {
  state: HistoryState;
  runs: number;
  /** Start of the oldest run (server ms), null for none. */
  oldest: number | null;
  /** Entries that could not be read and lie aside. */
  refused: number;
}

/** Runs of an export that are read, of all there are. */
export interface Exporting {
  done: number;
  total: number;
}

interface Props {
  /** Null until it was read. */
  summary: HistorySummary | null;
  days: number;
  /** True where the organization decided the days. */
  managed: boolean;
  onDays: (days: number) => void;
  /** Null where the organization allows no hand-overs. */
  onExport: (() => void) | null;
  /** Null while there is no export. */
  exporting: Exporting | null;
  onStopExport: () => void;
  onClear: () => void;
}

function Kept({ state, runs, oldest, refused }: HistorySummary) {
  if (state === 'unavailable') return <p class="note">{say('settings.history.unavailable')}</p>;
  const since =
    oldest === null ? null : new Date(oldest).toLocaleDateString(locale(), { dateStyle: 'long' });
  return (
    <>
      {state === 'set-aside' && <p class="note">{say('settings.history.setAside')}</p>}
      <p>
        {since === null
          ? say('settings.history.empty')
          : count('settings.history.kept', runs, since)}
      </p>
      {refused > 0 && <p>{count('settings.history.refused', refused)}</p>}
    </>
  );
}

/** How much history there is, how long it is kept, and the ways out of it. */
export function HistorySection({ summary, days, managed, exporting, ...on }: Props) {
  const { onDays, onExport, onStopExport, onClear } = on;
  const [asking, setAsking] = useState(false);
  return (
    <Section title={say('settings.history.title')}>
      {summary ? <Kept {...summary} /> : <p>{say('settings.history.reading')}</p>}
      <NumberField
        label={say('settings.history.days')}
        about={say('settings.history.daysAbout')}
        value={days}
        managed={managed}
        min={1}
        max={366}
        onChange={onDays}
      />
      {exporting && (
        <div class="buttons">
          <WorkBar label={say('settings.history.exportWork')} {...exporting} />
          <span role="status">
            {say('settings.history.exporting', number(exporting.done), number(exporting.total))}
          </span>
        </div>
      )}
      <div class="buttons">
        {onExport && (
          // One button, so that the focus stays on it.
          <button type="button" class="button" onClick={exporting ? onStopExport : onExport}>
            {say(exporting ? 'groups.stop' : 'settings.history.export')}
          </button>
        )}
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {say('settings.history.clear')}
        </button>
      </div>
      <ConfirmDialog
        open={asking}
        title={say('settings.confirm.title')}
        text={say('settings.confirm.text')}
        yes={say('settings.confirm.clear')}
        no={say('settings.confirm.keep')}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          onClear();
        }}
      />
    </Section>
  );
}
