import type { BackgroundMessage } from '../background-message';
import { placesOf } from '../roster/assess/places';
import { steadyJob } from '../roster/assess/steady';
import type { Insight } from '../roster/model/insight';
import type { JobKey, RunKey } from '../roster/model/keys';
import type { PageReading } from '../roster/model/reading';
import type { JobView, Snapshot } from '../roster/model/snapshot';

type Listener = (message: BackgroundMessage) => void;

/** What the background has said so far, and who else in this frame wants to hear it. */
export function createSnapshotStore() {
  const listeners = new Set<Listener>();
  let shown = new Map<JobKey, JobView>();
  let snapshot: Snapshot | null = null;
  let insights: Record<RunKey, Insight> = {};
  let explanations: readonly string[] = [];
  let here: { place: string; job: JobView | null }[] = [];
  let isJudged = false;
  let isPageKnown = false;

  let masked = false;

  /** As the snapshot has it, but for bars that would run back. */
  const steady = (job: JobView) => shown.get(job.key) ?? job;

  return {
    take(message: BackgroundMessage) {
      if (message.kind === 'snapshot') {
        const { jobs } = message.snapshot;
        const before = shown;
        shown = new Map(jobs.map((job) => [job.key, steadyJob(before.get(job.key), job)]));
        snapshot = { ...message.snapshot, jobs: jobs.map(steady) };
        // A worker that has just started knows less for a moment; what it does not know is not gone.
        insights = message.insights ?? insights;
        here = message.here ?? here;
        isPageKnown ||= message.here !== null;
        isJudged ||= message.insights !== null;
        masked = message.masked === true;
      }
      if (message.kind === 'insight-loaded') ({ explanations } = message);
      for (const listener of listeners) listener(message);
    },
    listen(listener: Listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    snapshot: () => snapshot,
    /** True once the background has answered about a page read here, and what history makes of its jobs. */
    isWhole: () => isJudged && isPageKnown,
    /** True once the background has sent what history makes of all. */
    isJudged: () => isJudged,
    /** What the knowledge base says in the admin's language. */
    explanations: () => explanations,
    /** By key of job or import. */
    insights: () => insights,
    /** Whether the organization wants names and ids masked always. */
    isMasked: () => masked,
    /** The jobs of the page as it is now; unknown until the background has answered to this page. */
    jobsOf(reading: PageReading): (JobView | null)[] {
      const places = placesOf(reading);
      const isSame =
        places.length === here.length && places.every((place, at) => place === here[at]?.place);
      const known = new Map(here.map(({ place, job }) => [place, job]));
      return places.map((place, at) => {
        const job = isSame ? here[at]?.job : known.get(place);
        return job ? steady(job) : null;
      });
    },
  };
}
