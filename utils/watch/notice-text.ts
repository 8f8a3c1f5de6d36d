import { parseKey } from '../roster/keys';
import type { RosterEvent } from '../roster/ledger';
import type { StepName } from '../roster/step';

const stepTitles: Record<StepName, string> = {
  extract: 'Roster Extract',
  conversion: 'Data Conversion',
  import: 'Canvas Imports',
};
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

function subjectOf({ subject }: RosterEvent): string {
  const key = parseKey(subject);
  if (key === null) return subject;
  return key.kind === 'job' ? `Rostering job ${key.id}` : `Canvas import ${key.id}`;
}

function time(at: number): string {
  const format = new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(at);
}

function failure(event: RosterEvent): { title: string; message: string } {
  const { step, percent, streak } = event;
  const at = percent === null ? '' : ` at ${Math.round(percent)}%`;
  const what = step === null ? 'It failed.' : `${stepTitles[step]} failed${at}.`;
  const row = streak > 1 ? ` It is the ${ordinals[streak] ?? `${streak}th`} failure in a row.` : '';
  return { title: `${subjectOf(event)} failed`, message: `${what}${row}` };
}

function textOf(event: RosterEvent): { title: string; message: string } {
  const subject = subjectOf(event);
  switch (event.kind) {
    case 'failed':
      return failure(event);
    case 'warning':
      return {
        title: `${subject} completed with a warning`,
        message: 'Canvas skipped or changed some rows.',
      };
    case 'recovered':
      return {
        title: `${subject} completed`,
        message:
          event.streak > 1
            ? `The sync works again, after ${event.streak} failures in a row.`
            : 'The sync works again, after a failure.',
      };
    case 'overdue':
      return {
        title: 'A roster sync has not started',
        message:
          event.expectedAt === null
            ? 'It should have started by now.'
            : `It was expected at ${time(event.expectedAt)}. It may have failed in Roster Extract.`,
      };
    case 'stalled':
      return {
        title: `${subject} seems to stand still`,
        message: `${event.step ? stepTitles[event.step] : 'It'} has not moved for far longer than usual.`,
      };
    case 'signed-out':
      return {
        title: 'You are signed out of Canvas',
        message: 'A roster sync was running. Sign in, and Rosterscope follows it again.',
      };
    case 'ended':
      return { title: `${subject} completed`, message: 'You asked to be told when it ends.' };
  }
}

/** The words of a notification: what happened and where. Never a name, a message, or anything of people. */
export function noticeText(event: RosterEvent): { title: string; message: string } {
  const { title, message } = textOf(event);
  return { title, message: `${message} ${event.host}` };
}
