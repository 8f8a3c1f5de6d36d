import type { ImportState } from '../utils/roster/import';
import type { JobStatus } from '../utils/roster/reading';
import type { Problem, StepNote } from '../utils/roster/snapshot';
import type { StepName, StepState } from '../utils/roster/step';

/** Every word a surface shows, grouped so that another language is another file like this one. */
/** BCP 47 tag and direction of these words, whatever the language of the page around them. */
export const language = { lang: 'en', dir: 'ltr' } as const;
export const name = 'Rosterscope';
export const separator = ' · ';

/** The names the SIS Integration page gives to the three steps, and to the tabs that tell of them. */
export const steps: Record<StepName, string> = {
  extract: 'Roster Extract',
  conversion: 'Data Conversion',
  import: 'Canvas Imports',
};
export const tabs: Record<StepName, string> = {
  extract: 'Extract Details',
  conversion: 'Conversion Details',
  import: 'Import Details',
};

export const states: Record<StepState, string> = {
  waiting: 'Waiting',
  running: 'Running',
  complete: 'Complete',
  failed: 'Failed',
  skipped: 'Skipped',
  unknown: 'Not known',
};
export const statuses: Record<JobStatus, string> = {
  'in-progress': 'In Progress',
  completed: 'Completed',
  warning: 'Warning',
  failed: 'Failed',
  unknown: 'Not known',
};

export const percent = (figure: number) => `${figure}%`;
export const failedAt = (figure: number) => `Failed at ${figure}%`;
export const noFigure = 'no figure yet';
export const noFigureYet = 'No figure yet';
export const progress = (place: number, step: string, figure: number | null) =>
  `Step ${place} of 3, ${step}, ${figure === null ? noFigure : `${figure} percent`}`;

export const notes: Record<StepNote, string> = {
  queued: 'Queued in Canvas behind another import',
  preparing: 'Canvas is preparing the upload',
  'cleaning-up': 'Cleaning up: Canvas applies deletions',
  'with-messages': 'Some rows were skipped or refused',
  aborted: 'Stopped by a person or by a threshold',
  'rolled-back': 'Canvas goes back to the state before',
  'page-behind': 'Canvas is done; the page has not noticed yet',
};
export const started = (time: string) => `Started ${time}`;
export const startsAfter = (step: string) => `Starts after ${step}`;
export const notReached = 'Not reached';
export const notStarted = 'Not started yet';
export const notNeeded = 'Not needed for this job';
export const nothingTells = 'The page does not tell';
export const importing = (type: string) => `now importing ${importTypes[type] ?? type} (likely)`;
export const batches = (total: number) => `${total} ${total === 1 ? 'batch' : 'batches'}`;
export const batchesDone = (done: number, total: number) =>
  `${done} of ${total} ${total === 1 ? 'batch' : 'batches'} done`;
export const batchesFailed = (failed: number, total: number) =>
  `${failed} of ${total} ${total === 1 ? 'batch' : 'batches'} failed`;

export const importTypes: Record<string, string> = {
  change_sis_id: 'changed SIS ids',
  account: 'accounts',
  term: 'terms',
  abstract_course: 'abstract courses',
  course: 'courses',
  section: 'sections',
  xlist: 'cross-listings',
  user: 'users',
  login: 'logins',
  enrollment: 'enrollments',
  admin: 'admins',
  group_category: 'group sets',
  group: 'groups',
  group_membership: 'group memberships',
  grade_publishing_results: 'grade publishing results',
  user_observer: 'observers',
};

export const fromThisPage = 'from this page';
export const fromPage = 'from the SIS Integration page';
export const fromCanvas = 'from Canvas';
export const from = (source: string, ago: string, likely: boolean) =>
  `${source}, ${ago}${likely ? ' · likely this job' : ''}`;
export const nothingRead = 'nothing read yet';

export const about = (subject: string) => `About ${subject}`;
export const onThisTab = 'On this tab:';
export const goTo = (tab: string) => `Go to ${tab}`;
export const showOriginal = 'Show original';
export const hideOriginal = 'Hide original';
export const originalMessage = 'Original message';

export const job = (id: string) => `Rostering job ${id}`;
export const canvasImport = (id: string) => `Canvas import ${id}`;
export const connection = { live: 'Live', connecting: 'Connecting…', gone: 'Stopped' };
export const updated = 'Rosterscope was updated — reload this page';

export const runningFor = (time: string, since: string) =>
  time ? `Running for ${time}, since ${since}` : `Running since ${since}`;
export const running = 'In progress; nothing tells since when';
export const outcomes: Record<JobStatus, string> = {
  'in-progress': 'In progress',
  completed: 'Completed',
  warning: 'Ended with warnings',
  failed: 'Failed',
  unknown: 'How it ended is not known',
};
export const ended = (outcome: string, at: string, took: string) =>
  `${outcome}${at ? ` at ${at}` : ''}${took ? `, after ${took}` : ''}`;
export const jobUnknown = 'Reading this page…';
export const jobWaiting = 'No step has started yet';
export const jobNotKnown = 'The page does not tell how this job stands';

export const stepFailed = (step: string, figure: number | null) =>
  figure === null ? `${step} failed` : `${step} failed at ${figure}%`;
export const failedStep = (step: string) => `Failed step: ${step}`;
export const jobFailed = 'The job failed; the page does not tell at which step';
export const jobComplete = 'Rostering job completed';
export const jobWarned = 'Rostering job ended with warnings';
export const stepComplete = (step: string) => `${step} complete`;
export const stepState = (step: string, state: string) => `${step}: ${state}`;

/** One word or two for narrow places, and the whole sentence. */
export const problemWord: Record<Problem, string> = {
  'signed-out': 'Signed out',
  'no-permission': 'No permission',
  'not-enabled': 'SIS imports off',
  throttled: 'Slowed down',
  offline: 'Offline',
  'server-error': 'Canvas error',
  unreachable: 'No connection',
  'not-canvas': 'No answer',
};
export const problems: Record<Problem, (host: string) => string> = {
  'signed-out': (host) =>
    `You are signed out of ${host}. Sign in to Canvas, and Rosterscope goes on by itself.`,
  'no-permission': (host) =>
    `Your role on ${host} may not read SIS imports, so Canvas tells nothing about them.`,
  'not-enabled': (host) => `SIS imports are not enabled for this account on ${host}.`,
  throttled: (host) => `${host} asked for fewer requests. Rosterscope waits and tries again.`,
  offline: () => 'This computer is offline. Rosterscope goes on when it is back.',
  unreachable: (host) => `${host} cannot be reached. Rosterscope tries again.`,
  'server-error': (host) => `${host} answered with an error. Rosterscope tries again.`,
  'not-canvas': (host) =>
    `${host} sent something else than Canvas’s answer, perhaps maintenance. Rosterscope tries again.`,
};
export const lastKnown = (ago: string) => `Canvas last answered ${ago}.`;
export const neverRead = 'Canvas has not answered yet.';

export const earlierFailures = (texts: string[]) =>
  `${texts.length === 1 ? 'Earlier failure' : 'Earlier failures'}: ${texts.join('; ')}`;
export const noEarlierFailure = 'No earlier failure on this page';
export const noJobs = 'No rostering job on this page yet';
export const asOf = (ago: string) => `As of ${ago}`;

export const loading = 'Loading…';
export const runningNow = 'Running now';
export const endedLately = 'Ended lately';
export const signIn = 'Sign in';
export const markSeen = 'Mark as seen';
export const markSeenFor = (subject: string) => `Mark as seen: ${subject}`;
export const took = (time: string) => `took ${time}`;
export const runningTime = (time: string) => (time ? `running for ${time}` : 'running');
export const refused = (count: number) =>
  `${count.toLocaleString()} ${count === 1 ? 'row' : 'rows'} refused`;
export const warned = (count: number) =>
  `${count.toLocaleString()} ${count === 1 ? 'warning' : 'warnings'}`;
export const noEnd = 'No end told';
export const importStates: Record<ImportState, string> = {
  initializing: 'Being uploaded',
  created: 'Queued',
  importing: 'Importing',
  cleanup_batch: 'Cleaning up',
  imported: 'Imported',
  imported_with_messages: 'Imported with messages',
  failed_with_messages: 'Failed with messages; part of it may be imported',
  failed: 'Failed',
  aborted: 'Stopped',
  restoring: 'Going back to the state before',
  partially_restored: 'Partly back to the state before',
  restored: 'Back to the state before',
  unknown: 'Not known',
};
export const emptyTitle = 'Nothing known yet';
export const emptyText =
  'Open your Canvas once. Rosterscope then finds your account and follows its rostering jobs from there.';
export const quietTitle = 'All quiet';
export const quietText = 'No rostering job or SIS import ran lately.';
export const tellMe = 'Be told when a job fails, also with no page open.';
export const allow = 'Allow notifications';
export const denied = 'Notifications stay off; the rest works without them.';
