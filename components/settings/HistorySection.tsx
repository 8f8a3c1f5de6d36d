import { useState } from 'preact/hooks';
import type { HistoryState } from '../../utils/storage/history/connection';
import { ConfirmDialog } from './ConfirmDialog';
import { NumberField } from './NumberField';
import { Section } from './Section';
import * as words from './words';

export interface HistorySummary {
  state: HistoryState;
  runs: number;
  /** Start of the oldest run (server ms), null for none. */
  oldest: number | null;
  /** Entries that could not be read and lie aside. */
  refused: number;
}

interface Props {
  /** Null until it was read. */
  summary: HistorySummary | null;
  days: number;
  onDays: (days: number) => void;
  onExport: () => void;
  onClear: () => void;
}

function Kept({ state, runs, oldest, refused }: HistorySummary) {
  if (state === 'unavailable') return <p class="note">{words.history.unavailable}</p>;
  const since =
    oldest === null ? null : new Date(oldest).toLocaleDateString(undefined, { dateStyle: 'long' });
  return (
    <>
      {state === 'set-aside' && <p class="note">{words.history.setAside}</p>}
      <p>{since === null ? words.history.empty : words.history.kept(runs, since)}</p>
      {refused > 0 && <p>{words.history.refused(refused)}</p>}
    </>
  );
}

/** How much history there is, how long it is kept, and the ways out of it. */
export function HistorySection({ summary, days, onDays, onExport, onClear }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <Section title={words.history.title}>
      {summary ? <Kept {...summary} /> : <p>{words.history.reading}</p>}
      <NumberField
        label={words.history.days}
        about={words.history.daysAbout}
        value={days}
        min={1}
        max={366}
        onChange={onDays}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {words.history.export}
        </button>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.history.clear}
        </button>
      </div>
      <ConfirmDialog
        open={asking}
        {...words.confirm}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          onClear();
        }}
      />
    </Section>
  );
}
