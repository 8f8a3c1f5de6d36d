import { JobPanel } from '../../components/JobPanel';
import { ListPanel } from '../../components/ListPanel';
import type { Connected } from '../../components/PanelHead';
import type { PageReading } from '../../utils/roster/reading';
import type { JobView, Snapshot } from '../../utils/roster/snapshot';
import type { StepName } from '../../utils/roster/step';
import { page } from './page';

interface Scene {
  reading: PageReading;
  job: JobView | null;
  snapshot: Snapshot | null;
  connected: Connected;
  now: number;
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
export function Panel({ reading, job, snapshot, connected, now, failedTab }: Scene) {
  const account = snapshot?.accounts[0] ?? null;
  if (reading.page === 'list') {
    return <ListPanel jobs={snapshot?.jobs ?? []} {...{ account, connected, now }} />;
  }
  return (
    <JobPanel
      {...{ job, account, connected, now }}
      message={job?.status === 'failed' ? page.failureMessage(document) : null}
      blocks={page.blockNames(document)}
      onGoToTab={(step) => goTo(step, failedTab)}
    />
  );
}
