import { Counts } from '../Counts';
import { Trends } from './Trends';
import type { RunHistory } from './use-run-history';

/** What is kept of a run, and of earlier ones. `now`: local ms. */
export function RunHistoryDetails({ past, now }: { past: RunHistory | null; now: number }) {
  return (
    <div class="history">
      <Counts past={past} />
      <Trends past={past} now={now} />
    </div>
  );
}
