import { stepNames } from '../roster/model/step-names';
import { MINUTE } from '../roster/time/units';
import type { CsvValue } from './csv';
import { instant } from './instant';
import { markdownTable, plainMarkdown } from './markdown';
import type { Report } from './report';

const steps = {
  extract: 'Roster Extract',
  conversion: 'Data Conversion',
  import: 'Canvas Imports',
} as const;
const likely = { frame: ', likely, by its structure', canvas: ', likely this job' } as const;
const sources = { frame: 'SIS Integration page', canvas: 'Canvas SIS Imports API' } as const;

function took({ startedAt, endedAt }: Report): string {
  if (startedAt === null || endedAt === null) return '';
  const minutes = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / MINUTE);
  return minutes >= 0 ? ` (${minutes} min)` : '';
}

function stepLine(name: keyof typeof steps, report: Report): string {
  const step = report.steps[name];
  if (!step) return '';
  const state = step.percent === null ? step.state : `${step.state} at ${step.percent}%`;
  const facts = [
    step.startedAt && `started ${instant(step.startedAt, report.zone)}`,
    step.endedAt && `ended ${instant(step.endedAt, report.zone)}`,
    step.note,
    step.source && `from the ${sources[step.source]}${step.likely ? likely[step.source] : ''}`,
  ];
  return `- ${steps[name]}: ${[state, ...facts.filter(Boolean)].join('; ')}\n`;
}

function countTable({ counts }: Report): string {
  const figures = [...new Set(Object.values(counts).flatMap((row) => Object.keys(row)))];
  if (figures.length === 0) return '';
  const rows = Object.entries(counts).map(([type, row]): CsvValue[] => [
    type,
    ...figures.map((figure) => row[figure as keyof typeof row] ?? null),
  ]);
  return `\n${markdownTable([['type', ...figures], ...rows])}`;
}

const quoted = (message: string) =>
  message
    .split('\n')
    .map((line) => `> ${plainMarkdown(line)}\n`)
    .join('');

function messageLines({ message, messages }: Report): string {
  const shown = message === null ? '' : `\nMessage (ids and names hidden):\n\n${quoted(message)}`;
  if (!messages) return shown;
  const groups = messages.groups.slice(0, 20).map(({ known, cause, count, example }) => {
    const what = plainMarkdown(cause ?? `No explanation known: ${example}`);
    return `- ${count}: ${what}${known === null ? '' : ` (${known})`}\n`;
  });
  const more = messages.leftOut > 0 ? `, ${messages.leftOut} more not listed by Canvas` : '';
  return `${shown}\nMessages of the imports (${messages.total} read${more}):\n\n${groups.join('')}`;
}

/**
 * What SIS Support asks for, in English and in Markdown: the job, where and when, how far, counts, and
 * messages with ids and names hidden. `findings`: those of the report, in words.
 */
export function forSupport(report: Report, findings: readonly string[]): string {
  const { kind, id, host, status, failedStep, startedAt, endedAt, zone, versions } = report;
  const percent = failedStep && report.steps[failedStep]?.percent;
  const where = failedStep ? ` in ${steps[failedStep]}` : '';
  const at = percent === null ? '' : ` at ${percent}%`;
  return [
    `**${kind} ${plainMarkdown(id)}** on ${plainMarkdown(host)}: ${status}${where}${failedStep ? at : ''}\n\n`,
    `Started ${instant(startedAt, zone)}, ended ${instant(endedAt, zone)}${took(report)}; zone ${plainMarkdown(zone)}\n\n`,
    ...stepNames.map((name) => stepLine(name, report)),
    report.cause === null ? '' : `\nCause: ${plainMarkdown(report.cause)}\n`,
    countTable(report),
    messageLines(report),
    findings.length > 0
      ? `\nFindings:\n\n${findings.map((each) => `- ${plainMarkdown(each)}\n`).join('')}`
      : '',
    `\nRead by Rosterscope ${versions.rosterscope} in ${plainMarkdown(versions.browser)}, ${instant(report.reportedAt, zone)}\n`,
  ].join('');
}
