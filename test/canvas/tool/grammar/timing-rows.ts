import type { DetailsView, StepTimings, TimingView } from '../view.ts';
import { detailsAxes } from './axes/axes-details.ts';
import { spelled } from './axes/axis.ts';
import type { DetailsChoice } from './details-choice.ts';

/** The name of a row that stands for a sync and not for a part of it; pages word it in their language. */
export const wholeSync = 'Roster Import';

/** The rows of a timing table: of Extract, of Conversion, or of a batch by its index. */
export function timingRows(
  view: DetailsView,
  of: 'extract' | 'conversion' | number,
  choice: DetailsChoice,
): TimingView[] {
  const { rows, before } = spelled(detailsAxes.timing, choice.timing);
  const own = ownRows(view, of, choice);
  if (rows === 'alike') return before % 2 ? [...own.map(twin), ...own] : [...own, ...own.map(twin)];
  if (rows !== 'syncs' && rows !== 'others') return own;
  const step = typeof of === 'number' ? 'import' : of;
  const wholes = (list: StepTimings[] = []) => list.flatMap((each) => whole(each[step]) ?? []);
  const { earlier, later, nextRun } = view.neighbors ?? { earlier: [], later: [], nextRun: null };
  const pending: TimingView[] =
    nextRun === null
      ? []
      : [
          {
            name: wholeSync,
            startedAt: nextRun,
            endedAt: null,
            status: 'pending',
            download: null,
          },
        ];
  return [...wholes(earlier).slice(-before), ...own, ...wholes(later), ...pending];
}

/** Those of them that are this sync's. */
export function ownRows(
  view: DetailsView,
  of: 'extract' | 'conversion' | number,
  choice: DetailsChoice,
): TimingView[] {
  const parts = typeof of === 'number' ? (view.batches[of]?.timings ?? []) : view[of].timings;
  const { rows } = spelled(detailsAxes.timing, choice.timing);
  if (rows === 'parts') return parts;
  const own = rows === 'none' || rows === 'others' ? null : whole(parts);
  return own ? [own] : [];
}

/** A sync of another integration, which begins before this one and ends with it. */
function twin(row: TimingView): TimingView {
  return { ...row, startedAt: row.startedAt && row.startedAt - twinAhead };
}

const twinAhead = 11 * 60_000;

/** One row for all parts of a step; null where it has none. */
function whole(parts: TimingView[]): TimingView | null {
  const first = parts[0];
  if (!first) return null;
  const has = (status: TimingView['status']) => parts.some((part) => part.status === status);
  const starts = parts.flatMap(({ startedAt }) => startedAt ?? []);
  const ends = parts.flatMap(({ endedAt }) => endedAt ?? []);
  const status = has('failed')
    ? 'failed'
    : parts.every((part) => part.status === 'completed')
      ? 'completed'
      : starts.length
        ? 'current'
        : 'pending';
  return {
    name: wholeSync,
    startedAt: starts.length ? Math.min(...starts) : null,
    endedAt: status === 'current' || !ends.length ? null : Math.max(...ends),
    status,
    download: status === 'completed' ? first.download : null,
  };
}
