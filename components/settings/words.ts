import type { EventKind } from '../../utils/roster/settings';

/** Every word of the settings page. */
export const title = 'Rosterscope settings';

export type Notice =
  | 'none'
  | 'saved'
  | 'not-saved'
  | 'exported'
  | 'not-exported'
  | 'cleared'
  | 'not-cleared';
export const notices: Record<Notice, string> = {
  none: '',
  saved: 'Saved',
  'not-saved':
    'Not saved: the browser’s storage refused it, so what you see here does not hold yet.',
  exported: 'History exported',
  'not-exported': 'Not exported: the history could not be read to its end.',
  cleared: 'History cleared',
  'not-cleared': 'Not cleared: the history could not be reached.',
};

export const settingsAside =
  'Your earlier settings could not be read, so the defaults hold. The unreadable ones were kept aside.';
export const understood = 'Got it';

export const notifications = {
  title: 'Notifications',
  lead: 'Rosterscope tells each change once. A notification names the job and the Canvas, never a person.',
  off: 'The browser does not let Rosterscope notify you yet, so these choices have no effect.',
  allow: 'Allow notifications',
  denied: 'Notifications stay off in this browser; the badge and the popup still tell.',
};
export const events: Record<EventKind, { label: string; about: string }> = {
  failed: { label: 'Failed', about: 'A rostering job or a Canvas import failed.' },
  warning: {
    label: 'Warning',
    about:
      'A job ended with warnings. Off by default: in many districts some rows are refused every night.',
  },
  recovered: { label: 'Recovered', about: 'The first good run after one or more failures.' },
  overdue: {
    label: 'Overdue',
    about: 'A sync that should have started has not. Roster Extract may have failed.',
  },
  stalled: { label: 'Stalled', about: 'A running job has not moved for far longer than usual.' },
  'signed-out': {
    label: 'Signed out',
    about: 'You were signed out of Canvas while a job runs, so nobody watches it.',
  },
  ended: {
    label: 'Ended',
    about: 'A job ended that you marked “Tell me when this one ends”.',
  },
};

export const quiet = {
  title: 'Quiet hours',
  label: 'No notifications during quiet hours',
  about: 'What happens meanwhile is told when they end. The badge counts failures at any hour.',
  from: 'From',
  to: 'To',
  zone: (zone: string) => `Times are in your own zone: ${zone}.`,
  nextDay: 'They end on the next day.',
  never: 'Both times are the same, so no hour is quiet.',
  noTime: 'Give a time of day.',
};

export const mute = {
  title: 'Mute',
  about:
    'Nothing is told while muted, and not afterwards either. The badge and the popup still show.',
  none: 'Not muted',
  until: (time: string) => `Muted until ${time}`,
  hour: 'For 1 hour',
  to: (time: string) => `Until ${time}`,
  date: 'Until 7:00 in the morning on',
  end: 'Unmute',
  noDate: 'Give a date.',
  past: 'That morning is already over.',
};

export const watchTab = {
  title: 'Watch tab',
  label: 'Keep one SIS Integration tab open',
  about:
    'Only that page tells of Roster Extract and Data Conversion; with no tab open, Rosterscope sees Canvas imports alone. The tab is pinned and muted, and never closed or moved while you use it. It needs no further permission.',
};

export const thresholds = {
  title: 'Mass changes',
  about:
    'A job raises a finding when both limits of a line are reached for one data type, such as users or enrollments.',
  deleted: 'Deleted',
  changed: 'Created, restored or deleted',
  share: 'Share of all, in percent',
  count: 'Records, at least',
  reset: 'Back to the defaults',
};

const figures = new Intl.NumberFormat();
export const between = (from: number, to: number) =>
  `Give a number from ${figures.format(from)} to ${figures.format(to)}.`;
export const wholeBetween = (from: number, to: number) =>
  `Give a whole number from ${figures.format(from)} to ${figures.format(to)}.`;

export const history = {
  title: 'History',
  reading: 'Reading the history…',
  empty: 'No run is kept yet.',
  kept: (runs: number, since: string) =>
    `${figures.format(runs)} ${runs === 1 ? 'run is' : 'runs are'} kept, back to ${since}.`,
  refused: (rows: number) =>
    `${figures.format(rows)} ${rows === 1 ? 'entry' : 'entries'} could not be read and ${rows === 1 ? 'lies' : 'lie'} aside.`,
  setAside:
    'The history on this computer is damaged or from a newer Rosterscope. It was left as it is, and a second one was begun.',
  unavailable:
    'The history cannot be reached: the disk is full, or the browser forbids storing. Nothing new is kept, and estimates and trends learn nothing.',
  days: 'Days to keep',
  daysAbout: 'Older runs are removed by themselves.',
  export: 'Export as JSON',
  clear: 'Clear history…',
  file: (date: string) => `rosterscope-history-${date}.json`,
};

export const confirm = {
  title: 'Clear the history?',
  text: 'All runs kept in this browser are removed for good, those set aside too. Usual durations, trends and warnings of mass changes have to be learnt anew.',
  yes: 'Clear history',
  no: 'Keep it',
};

export const kept = {
  title: 'What Rosterscope keeps',
  sentences: [
    'Of your rostering jobs and Canvas imports it keeps numbers, names of jobs, states, counts by data type, schedules and times, with the address of your Canvas.',
    'It keeps nothing about the people in your rosters, no names, logins, ids or rows; of you it keeps a short mark, so that what two admins see stays apart.',
    'All of it stays in this browser: Rosterscope asks your own Canvas and nobody else, and removing the extension removes everything.',
  ],
};
