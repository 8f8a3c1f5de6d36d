import type { Connected } from '../../../components/panel/connected';
import { JobPanel } from '../../../components/panel/JobPanel';
import { ListPanel } from '../../../components/panel/ListPanel';
import { leadOf } from '../../../components/text/lead-job';
import { copy } from '../../../utils/clipboard';
import type { InsightProps, Mount } from '../../../utils/in-page/mount';
import type { Insight } from '../../../utils/roster/model/insight';
import type { JobKey, RunKey } from '../../../utils/roster/model/keys';
import type { PageReading } from '../../../utils/roster/model/reading';
import type { JobView, Snapshot } from '../../../utils/roster/model/snapshot';
import type { LocalTime, StepName } from '../../../utils/roster/model/step';
import { stepNames } from '../../../utils/roster/model/step-names';
import { page } from '../page/page';

/** What the panel can have done. */
export interface PanelTools
  extends Pick<InsightProps, 'send' | 'listen' | 'onSchedules' | 'version'> {
  onToggle: (key: RunKey) => void;
  /** Opens the details of a job of the list. */
  onOpenJob: (key: JobKey) => void;
  /** The outline of this page; null where it cannot be had. */
  onOutline: () => Promise<string | null>;
}

interface Props {
  reading: PageReading;
  /** Of a details page. */
  job: JobView | null;
  /** Of the page, in its order. */
  here: (JobView | null)[];
  snapshot: Snapshot | null;
  connected: Connected;
  now: LocalTime;
  /** By key of job. */
  insights: Record<RunKey, Insight>;
  /** Key of the job whose details the admin has opened. */
  opened: RunKey | null;
  /** The insight script; null until it is there. */
  mount: Mount | null;
  explanations: readonly string[];
  tools: PanelTools;
  /** True where the organization wants names and ids masked always. */
  isMasked: boolean;
  /** Which of the tabs of the failed step is the failed one. */
  failedTab: number;
}

function goTo(step: StepName, index: number) {
  const tab = page.tabPlace(document, step, index);
  if (!(tab instanceof HTMLElement)) return;
  tab.click();
  tab.focus();
  tab.scrollIntoView({ block: 'nearest' });
}

/** The panel for what the page shows now. */
export function Panel({ reading, job, here, snapshot, connected, now, ...rest }: Props) {
  const { failedTab, insights, opened, mount, explanations, isMasked, tools } = rest;
  const { onOpenJob, ...others } = tools;
  const account = snapshot?.accounts[0] ?? null;
  const jobs = snapshot?.jobs ?? [];
  const subject = reading.page === 'list' ? leadOf(jobs) : job;
  const key = subject?.key ?? '';
  const line = {
    ...others,
    mount,
    explanations,
    open: opened === key,
    onToggle: () => tools.onToggle(key),
    onNotifyOnEnd: (on: boolean) => tools.send({ kind: 'notify-on-end', key, on }),
  };
  if (reading.page === 'list') {
    const isHere = here.some((each) => each?.key === key);
    return (
      <ListPanel
        {...{ jobs, insights, account, connected, now }}
        onOpenJob={isHere ? onOpenJob : null}
        {...line}
      />
    );
  }
  return (
    <JobPanel
      {...{ job, jobs, account, connected, now }}
      insight={insights[key]}
      message={job?.status === 'failed' ? page.failureMessage(document) : null}
      onPage={{
        id: reading.jobId,
        name: reading.name,
        steps: stepNames.filter((name) => reading.steps[name].state !== 'unknown'),
      }}
      onCopy={copy}
      blocks={page.blockNames(document)}
      byStructure={reading.byStructure === true}
      isMasked={isMasked}
      onGoToTab={(step) => goTo(step, failedTab)}
      {...line}
    />
  );
}
