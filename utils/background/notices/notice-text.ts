import { foundText } from '../../../components/text/verdict-text';
import { count, locale, number, percent, say } from '../../language';
import { parseKey } from '../../roster/model/keys';
import type { RosterEvent } from '../../roster/model/records/roster-event';

interface Notice {
  title: string;
  message: string;
}

function subjectOf({ subject }: RosterEvent): string {
  const key = parseKey(subject);
  if (key === null) return subject;
  if (key.kind === 'unnamed') return say('jobWithoutId');
  return key.kind === 'job' ? say('job', key.id) : say('canvasImport', key.id);
}

function time(at: number): string {
  const format = new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(at);
}

function whatFailed({ step, percent: figure }: RosterEvent): string {
  if (step === null) return say('notice.failed.nothing');
  const name = say(`step.${step}`);
  return figure === null
    ? say('notice.failed.step', name)
    : say('notice.failed.stepAt', name, percent(figure));
}

function failure(event: RosterEvent): Notice {
  const what = whatFailed(event);
  return {
    title: say('notice.failed.title', subjectOf(event)),
    message: event.streak > 1 ? `${what} ${count('notice.failed.inARow', event.streak)}` : what,
  };
}

function textOf(event: RosterEvent): Notice {
  const subject = subjectOf(event);
  switch (event.kind) {
    case 'failed':
      return failure(event);
    case 'warning':
      return { title: say('notice.warning.title', subject), message: say('notice.warning.text') };
    case 'recovered':
      return {
        title: say('notice.recovered.title', subject),
        message: count('notice.recovered.text', event.streak),
      };
    case 'overdue':
      return {
        title: say('notice.overdue.title'),
        message:
          event.expectedAt === null
            ? say('notice.overdue.text')
            : say('notice.overdue.expected', time(event.expectedAt)),
      };
    case 'stalled':
      return {
        title: say('notice.stalled.title', subject),
        message: event.step
          ? say('notice.stalled.step', say(`step.${event.step}`))
          : say('notice.stalled.nothing'),
      };
    case 'signed-out':
      return { title: say('notice.signed-out.title'), message: say('notice.signed-out.text') };
    case 'danger':
    case 'attention':
      return {
        title: say(`notice.${event.kind}.title`),
        message: say(
          `notice.${event.kind}.text`,
          subject,
          event.found ? foundText(event.found) : say('notice.look'),
        ),
      };
    case 'ended':
      return { title: say('notice.ended.title', subject), message: say('notice.ended.text') };
  }
}

/** The words of a notification: what happened and where. Never a name, a message, or anything of people. */
export function noticeText(event: RosterEvent): Notice {
  const { title, message } = textOf(event);
  return { title, message: `${message} ${event.host}` };
}

/** The words of one notification for several events: how many, and how many of them are failures. */
export function summaryText(events: readonly RosterEvent[]): Notice {
  const failures = events.filter(({ kind }) => kind === 'failed').length;
  const hosts = [...new Set(events.map(({ host }) => host))];
  const what = failures > 0 ? [say('notice.more.failed', number(failures))] : [];
  return {
    title: count('notice.more.title', events.length),
    message: [...what, say('notice.more.text'), ...hosts].join(' '),
  };
}
