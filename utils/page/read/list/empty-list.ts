import { isDetailsControl } from '../../locate/jobs/details-control';
import { findTime } from '../../parse/find-time';
import { scan } from '../../parse/scan';
import { type AxNode, everyNode, leaves } from '../../tree/ax-node';
import { lookUp, wordings } from '../../words/dictionary';
import { saysNoJobs } from '../../words/says-nothing';

/** True where the list says that there is nothing, and none of its texts is of a job. */
export function saysEmpty(scope: AxNode[]): boolean {
  const texts = leaves(scope).flatMap(({ text }) => text || []);
  if (!saysNoJobs(texts, wordings)) return false;
  const after = texts.slice(texts.findIndex((text) => lookUp('headings', text) === 'jobs') + 1);
  const end = after.findIndex((text) => lookUp('headings', text));
  const own = end < 0 ? after : after.slice(0, end);
  const isOfJob = (text: string) => findTime(text) || lookUp('jobTypes', text);
  return (
    !own.some(isOfJob) && !everyNode(scope).some((node) => isDetailsControl(node) || isRow(node))
  );
}

/** True for a row that says how something stands, and more: no choice of a filter. */
function isRow(node: AxNode): boolean {
  if (!/^(row|listitem|article)$/.test(node.role)) return false;
  const texts = leaves(node).flatMap(({ text }) => text || []);
  return texts.length > 2 && texts.some((text) => lookUp('statuses', text));
}

/** True where the list's heading is followed by nothing that could be a job. */
export function holdsNoJob(scope: AxNode[]): boolean {
  const [first, ...rest] = scope;
  const isHeading = first !== undefined && lookUp('headings', first.text) === 'jobs';
  const texts = leaves(isHeading ? rest : scope).map(({ text }) => text);
  const at = texts.findIndex((text) => lookUp('headings', text) === 'jobs');
  return (
    (isHeading || at >= 0) &&
    !texts.slice(at + 1).some(
      (text) =>
        // "Loading…" is not empty.
        scan(text).helper || findTime(text) || lookUp('statuses', text) || /\d{3}/.test(text),
    )
  );
}
