import { render } from 'preact';
import { mount } from '../../../components/insight/mount';
import { InsightLine } from '../../../components/panel/insight/InsightLine';
import { useFound } from '../../../components/panel/use-found';
import { Popup } from '../../../components/popup/Popup';
import css from '../../../components/popup/popup.css?inline';
import { language } from '../../../utils/language';
import type { Cause } from '../../../utils/roster/model/cause';
import type { ImportView, JobView, Snapshot } from '../../../utils/roster/model/snapshot';
import { quietPopup } from '../../unit/components/popup/quiet-popup';
import {
  account,
  canvasImport,
  deletedMany,
  endedJob,
  failedJob,
  hour,
  insight,
  job,
  minute,
  now,
  snapshot,
  tools,
} from '../../unit/components/samples';
import { answers, explanationsHere } from './answers';

const other = 'lakeside.instructure.com';

/** A week of nights at one host, the newest so many hours ago. */
const week = (facts: Partial<JobView> = {}, from = 0) =>
  Array.from({ length: 7 }, (_, night) =>
    endedJob((24 * (night + from) + 2) * hour, {
      ...facts,
      key: `${facts.host ?? ''} night ${night + from}`,
      status: night === 4 ? 'warning' : 'completed',
    }),
  );
const failedOnes = [
  failedJob(),
  failedJob({ key: 'seen', seen: true, endedAt: now - 50 * hour, startedAt: now - 50.1 * hour }),
];
const two = [account(), account({ host: other })];

/** What a popup may have to show, by name. */
const states: Record<string, Snapshot> = {
  healthy: snapshot({ jobs: week() }),
  running: snapshot({ jobs: [job(), ...week()] }),
  failed: snapshot({ jobs: [...failedOnes, ...week({}, 1)] }),
  'failed-known': snapshot({ jobs: [failedJob({ key: 'known' }), ...week({}, 1)] }),
  deleted: snapshot({ jobs: week({ id: '9700' }) }),
  two: snapshot({ accounts: two, jobs: [...week(), ...week({ host: other })] }),
  imports: snapshot({
    imports: [1, 2, 3].map((at) =>
      canvasImport({
        id: `501${at}`,
        status: 'completed',
        state: 'imported',
        endedAt: now - at * hour,
      }),
    ),
  }),
  'signed-out': snapshot({ accounts: [account({ problem: 'signed-out' })], jobs: week() }),
  empty: snapshot({ accounts: [] }),
};

export const popupNames = Object.keys(states);

const background = answers();
const refused: Cause = { entry: 'E1', reason: null, confidence: 'likely' };

function insightFor(item: JobView | ImportView) {
  const took = { ms: 19 * minute, usual: { median: 19 * minute, p90: 21 * minute, runs: 9 } };
  const findings =
    item.kind === 'job' && item.id === '9700' && item.key.endsWith(' 0') ? [deletedMany] : [];
  const isKnown = item.key === 'known';
  if (item.status === 'failed') return insight({ cause: isKnown ? refused : null });
  return insight({ changed: 1204, took, findings });
}

function Screen({ name }: { name: string }) {
  const shown = states[name] ?? snapshot();
  const { foundOf, on } = useFound();
  const insights = Object.fromEntries(
    [...shown.jobs, ...shown.imports].map((item) => [item.key, insightFor(item)]),
  );
  const insightOf = (item: JobView | ImportView, isLead = false) => (
    <InsightLine
      {...{ item, now, isLead, account: account(), message: null, list: null }}
      insight={insights[item.key]}
      supportCopy={foundOf(item.key).supportCopy}
      {...(isLead && on)}
      {...tools({ mount, compact: true, explanations: explanationsHere(), ...background })}
    />
  );
  const causeOf = (key: string) => foundOf(key).cause;
  return <Popup {...quietPopup} snapshot={shown} {...{ insights, insightOf, causeOf }} />;
}

/** Draws the popup of a state into the page; what was there before goes. */
export function drawPopup(name: string): void {
  document.head.querySelector('style[data-popup]')?.remove();
  const style = document.createElement('style');
  style.dataset.popup = '';
  style.textContent = css;
  document.head.append(style);
  Object.assign(document.documentElement, language());
  render(null, document.body);
  render(<Screen name={name} />, document.body);
}
