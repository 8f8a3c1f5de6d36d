import { mount } from '../../../components/insight/mount';
import { JobPanel, type JobPanelProps } from '../../../components/panel/JobPanel';
import { ListPanel } from '../../../components/panel/ListPanel';
import overlayCss from '../../../components/panel/overlay.css?inline';
import { createIsland } from '../../../utils/in-page/island';
import type { Cause } from '../../../utils/roster/model/cause';
import type { Insight, JudgedFinding } from '../../../utils/roster/model/insight';
import type { JobView } from '../../../utils/roster/model/snapshot';
import {
  account,
  complete,
  deletedMany,
  endedJob,
  failedJob,
  hour,
  importing,
  insight,
  job,
  minute,
  now,
  pageOf,
  second,
  step,
  tools,
} from '../../unit/components/samples';
import { answers, explanationsHere } from './answers';

const reKeyed: JudgedFinding = { ...deletedMany, id: 're-keyed', evidence: [] };
const longRun: JudgedFinding = {
  ...deletedMany,
  id: 'long-run',
  severity: 'warning',
  evidence: [],
};

const nights = Array.from({ length: 14 }, (_, night) =>
  endedJob((24 * night + 2) * hour, {
    id: `${8840 - night}`,
    key: `night ${night}`,
    startedAt: now - (24 * night + 2) * hour - (9 + (night % 4)) * minute,
    status: night === 9 ? 'failed' : night === 4 ? 'warning' : 'completed',
  }),
);
const took = { ms: 19 * minute, usual: { median: 19 * minute, p90: 21 * minute, runs: 9 } };
const good = insight({ changed: 1204, took });
const long = insight({ ...good, took: { ...took, ms: 62 * minute } });
const running = job({
  startedAt: now - 10 * minute,
  steps: {
    extract: { ...complete, startedAt: now - 10 * minute, endedAt: now - 6 * minute },
    conversion: { ...complete, startedAt: now - 6 * minute, endedAt: now - 4 * minute },
    import: { ...importing, startedAt: now - 4 * minute, percent: 69 },
  },
});
const remaining = { from: 3 * minute, to: 10 * minute };
const estimates = { usual: 'learning', elapsed: null, remaining: null } as const;
const left = insight({
  estimate: {
    steps: { extract: estimates, conversion: estimates, import: estimates },
    remaining,
  },
});
const message = 'PowerSchool: The access token has expired or been revoked';
const strange =
  'Flux capacitor reported state 88 while it looked for the delta of the plutonium chamber';
const timeless: JobView['steps'] = {
  extract: step({ state: 'running', percent: 37 }),
  conversion: step({ state: 'waiting' }),
  import: step({ state: 'waiting' }),
};

/** What a panel may have to show, by name. */
const states: Record<string, Partial<JobPanelProps>> = {
  healthy: { job: endedJob(2 * hour), insight: good },
  'mass-deletion': {
    job: endedJob(2 * hour),
    insight: insight({ ...good, findings: [deletedMany] }),
  },
  'mass-deletion-open': {
    job: endedJob(2 * hour),
    insight: insight({ ...good, findings: [deletedMany] }),
    open: true,
    blocks: ['import-counts'],
  },
  're-keyed': { job: endedJob(2 * hour), insight: insight({ ...good, findings: [reKeyed] }) },
  unusual: { job: endedJob(2 * hour), insight: insight({ ...long, findings: [longRun] }) },
  warnings: {
    job: endedJob(2 * hour, { status: 'warning' }),
    insight: insight({ ...good, rows: 6120 }),
  },
  running: { job: running, insight: left },
  'running-without-times': { job: job({ steps: timeless, startedAt: null }) },
  failed: { job: failedJob(), message },
  'failed-unexplained': { job: failedJob(), message: strange },
  'failed-import': {
    job: failedJob({
      failedStep: 'import',
      steps: {
        ...running.steps,
        import: step({ state: 'failed', percent: 54, startedAt: now - 4 * minute, endedAt: now }),
      },
    }),
  },
  nothing: { job: null },
  'signed-out': {
    job: running,
    insight: left,
    account: account({ problem: 'signed-out', readAt: now - 12 * second }),
  },
};

const background = answers();
const refused: Cause = { entry: 'E1', reason: null, confidence: 'likely' };
/** What the panel above the list may have to show. Its name begins with `list`. */
const lists: Record<string, { jobs: JobView[]; insight?: Insight }> = {
  'list-healthy': { jobs: nights, insight: good },
  'list-deletion': { jobs: nights, insight: insight({ ...good, findings: [deletedMany] }) },
  'list-running': { jobs: [running, ...nights], insight: left },
  'list-failed': { jobs: [failedJob(), ...nights], insight: insight({ cause: refused }) },
  'list-failed-unknown': { jobs: [failedJob(), ...nights], insight: insight() },
  'list-empty': { jobs: [] },
};

export const names = [...Object.keys(states), ...Object.keys(lists)];

const both = { account: account(), connected: 'live', now } as const;
const means = tools({
  mount,
  explanations: explanationsHere(),
  onSchedules: () => {},
  ...background,
});

function drawnList({ jobs, insight: known }: { jobs: JobView[]; insight?: Insight }) {
  const [lead] = jobs;
  const insights = lead && known ? { [lead.key]: known } : {};
  return <ListPanel {...both} {...{ jobs, insights }} onOpenJob={() => {}} {...means} />;
}

function drawnJob(name: string) {
  return (
    <JobPanel
      {...{ job: null, insight: undefined, message: null }}
      {...both}
      jobs={nights}
      blocks={[]}
      byStructure={false}
      onGoToTab={() => {}}
      {...pageOf()}
      {...means}
      {...states[name]}
    />
  );
}

/** Draws the panel of a state into the page; what was there before goes. */
export function draw(name: string, theme: string): void {
  document.querySelector('rosterscope-overlay')?.remove();
  const island = createIsland('rosterscope-overlay', overlayCss);
  island.element.dataset.theme = theme;
  document.body.append(island.element);
  const list = lists[name];
  island.show(list ? drawnList(list) : drawnJob(name));
}

const panelNow = () =>
  document.querySelector('rosterscope-overlay')?.shadowRoot?.querySelector('.panel');

/** The height of the panel in px. */
export function height(): number {
  return Math.round(panelNow()?.getBoundingClientRect().height ?? 0);
}

/** What says something, but the facts of one line alone: they end with a name that is cut where there is no room. */
const sayings = 'h2, .job:not([data-size="line"]) .facts, .brief, .say, .verdict';

/** How many px of the panel, or of what a line of it has to say, can only be scrolled to, stand beside it, or not be seen. */
export function hidden(): number {
  const panel = panelNow();
  if (!panel) return 0;
  const { left, right } = panel.getBoundingClientRect();
  const said = [panel, ...panel.querySelectorAll(`${sayings}, button, p`)];
  // What is only heard is one px wide.
  const seen = said.filter(({ clientWidth }) => clientWidth > 8);
  const px = seen.flatMap((element) => {
    const box = element.getBoundingClientRect();
    const beside = [left - box.left, box.right - right];
    const below = element.scrollHeight - element.clientHeight;
    return element.matches(`.panel, ${sayings}`) ? [...beside, below] : beside;
  });
  return Math.round(Math.max(0, ...px));
}

export { drawPopup, popupNames } from './popup-screens';
export { drawRows } from './row-screens';
