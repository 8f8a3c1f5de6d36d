import type { RowMessage } from './roster/explain/group/row-message';
import type { Insight } from './roster/model/insight';
import type { JobKey, RunKey } from './roster/model/keys';
import type { HouseRules } from './roster/model/managed';
import type { Run } from './roster/model/run';
import type { JobView, Problem, Snapshot } from './roster/model/snapshot';
import type { Trouble } from './roster/model/trouble';

/** From the background to overlay and popup. Nobody else can speak on these connections. */
export type BackgroundMessage =
  | {
      kind: 'snapshot';
      snapshot: Snapshot;
      trouble: Trouble | null;
      /** By key of job or import; null where history was not asked yet, which is not the same as empty. */
      insights: Record<RunKey, Insight> | null;
      /** True where the organization wants names and ids masked always. */
      masked?: boolean;
      /** The jobs of the page last read, in its order, with what distinguishes them there; null where none was read (overlay only). */
      here: { place: string; job: JobView | null }[] | null;
    }
  /** What was just said has arrived: somebody is at this end. More may follow. */
  | { kind: 'heard' }
  /** The admin asked elsewhere for this job, or for the schedules where it is null: lead there (overlay only). */
  | { kind: 'show-job'; key: JobKey | null }
  /** This is the watch tab: nobody looks, so the page is asked anew only on this request (overlay only). */
  | { kind: 'press-refresh' }
  /** The insight script is in the frame now, with what the knowledge base says in the admin's language (overlay only). */
  | { kind: 'insight-loaded'; explanations: string[] }
  /** What was asked for by `outline`; null where it could not be had (overlay only). */
  | { kind: 'outline'; text: string | null }
  /**
   * A run and those it may be compared with, newest first; null where no start is known. `house`: what the
   * organization decided of hand-overs and whom to ask; absent where nobody could decide.
   */
  | { kind: 'past'; key: RunKey; run: Run | null; history: Run[]; house?: HouseRules }
  /**
   * More messages of the imports of a job, for use in memory only. `state`: `reading` while more comes by
   * itself, `paused` when more comes on request, `done`, `stopped` on request, `failed` by `problem`.
   */
  | {
      kind: 'rows';
      key: RunKey;
      /** True where reading begins anew: what came before counts no more. */
      begins: boolean;
      rows: RowMessage[];
      /** Messages as far as Canvas counts them; null when it counts none. */
      total: number | null;
      state: 'reading' | 'paused' | 'done' | 'stopped' | 'failed';
      problem: Problem | null;
    };

/** Messages of imports, a page at a time. */
export type RowsMessage = BackgroundMessage & { kind: 'rows' };
