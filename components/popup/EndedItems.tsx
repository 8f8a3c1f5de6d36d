import type { ComponentChildren } from 'preact';
import { count, say } from '../../utils/language';
import { verdictOf } from '../../utils/roster/assess/verdict-rules';
import type { Insight, JudgedFinding } from '../../utils/roster/model/insight';
import { isJob } from '../../utils/roster/model/is-job';
import type { JobKey, RunKey } from '../../utils/roster/model/keys';
import type { ImportView, JobView } from '../../utils/roster/model/snapshot';
import { clocksOf } from '../text/clocks';
import { rowWhen } from '../text/outcome';
import { foldNights, isNewFailure, leadItem, type PopupGroup } from '../text/popup-groups';
import { EndedItem } from './EndedItem';

export interface EndedItemsProps {
  group: PopupGroup;
  /** With one host alone its name is no news. */
  named: boolean;
  now: number;
  /** By key of job or import. */
  insights: Record<RunKey, Insight>;
  /** What history and knowledge say of a job or import; `isLead`: of the one the account is headed by. */
  insightOf: (item: JobView | ImportView, isLead?: boolean) => ComponentChildren;
  /** Why it failed as a headline; null where that is not known. */
  causeOf: (key: RunKey) => string | null;
  onOpen: (key: RunKey) => void;
  onSchedules: (key: JobKey) => void;
  onSeen: (key: RunKey) => void;
  /** `isSilenced`: in later runs, too. */
  onHandle: (key: RunKey, finding: JudgedFinding, isSilenced: boolean) => void;
}

/** Rows that are shown of an account, so that a popup is not scrolled where two have a week each. */
const shown = { alone: 6, belowRunning: 4, belowTrouble: 4, amongOthers: 2 };

/** What ended at one account: the last run, or a failure nobody has seen, in full; the rest in rows. */
export function EndedItems({
  group,
  named,
  now,
  insights,
  insightOf,
  causeOf,
  ...on
}: EndedItemsProps) {
  const { account, running, runningImports, ended } = group;
  const [first, ...others] = ended;
  if (!first) return null;
  const runs = running.length + runningImports.length > 0;
  const lead = leadItem(group);
  const isWell = (item: JobView | ImportView) =>
    verdictOf(item, insights[item.key]?.findings ?? [], null).level === 'ok';
  const rest = foldNights(lead ? others : ended, isWell);
  const roomBelow = lead && isWell(lead) ? shown.alone : shown.belowTrouble;
  const roomOfOne = runs ? shown.belowRunning : roomBelow;
  const room = named ? shown.amongOthers : roomOfOne;
  const most = rest.filter(([item]) => isNewFailure(item)).length + room;
  const clocks = clocksOf(account, now);
  const known = [...running, ...ended].find(isJob)?.name ?? null;
  const isNamed = (item: JobView | ImportView) =>
    isJob(item) ? item.name !== null && item.name !== known : isJob(first);
  const draw = (item: JobView | ImportView) => (
    <EndedItem
      key={item.key}
      isLead={item === lead}
      isNamed={isNamed(item)}
      insight={insights[item.key]}
      cause={causeOf(item.key)}
      {...{ item, clocks }}
      {...on}
    >
      {insightOf(item, item === lead)}
    </EndedItem>
  );
  const drawRow = (row: (typeof rest)[number]) =>
    row.length === 1 ? (
      draw(row[0])
    ) : (
      <li key={row[0].key} class="item">
        <details class="more">
          <summary>
            {count('importsOfNight', row.length)} · {rowWhen(row[0], clocks)}
          </summary>
          <ul>{row.map(draw)}</ul>
        </details>
      </li>
    );
  return (
    <>
      {lead && <ul>{draw(lead)}</ul>}
      {rest.length > 0 && <h3 class={named ? 'hidden' : undefined}>{say('endedLately')}</h3>}
      <ul>{rest.slice(0, most).map(drawRow)}</ul>
      {rest.length > most && (
        <details class="more">
          <summary>{count('endedMore', rest.length - most)}</summary>
          <ul>{rest.slice(most).map(drawRow)}</ul>
        </details>
      )}
    </>
  );
}
