import { isDetailsControl } from '../../locate/jobs/details-control';
import { findTime } from '../../parse/find-time';
import { scan } from '../../parse/scan';
import { type AxNode, everyNode, leaves } from '../../tree/ax-node';
import { says } from '../../words/look-up';
import { saysNoJobs } from '../../words/says-nothing';

/** True where the list says that there is nothing, and none of its texts is of a job. */
export function saysEmpty(scope: AxNode[]): boolean {
  const shown = leaves(scope).filter(({ text }) => text);
  const [first] = shown;
  const texts = shown.map(({ text }) => text);
  if (!first || !saysNoJobs(texts, first.words)) return false;
  const after = shown.slice(shown.findIndex((leaf) => says('headings', leaf) === 'jobs') + 1);
  const end = after.findIndex((leaf) => says('headings', leaf));
  const own = end < 0 ? after : after.slice(0, end);
  const isOfJob = (leaf: AxNode) => findTime(leaf) || says('jobTypes', leaf);
  return (
    !own.some(isOfJob) && !everyNode(scope).some((node) => isDetailsControl(node) || isRow(node))
  );
}

/** True for a row that says how something stands, and more: no choice of a filter. */
function isRow(node: AxNode): boolean {
  if (!/^(row|listitem|article)$/.test(node.role)) return false;
  const shown = leaves(node).filter(({ text }) => text);
  return shown.length > 2 && shown.some((leaf) => says('statuses', leaf));
}

/** True where the list's heading is followed by nothing that could be a job. */
export function holdsNoJob(scope: AxNode[]): boolean {
  const [first, ...rest] = scope;
  const isHeading = first !== undefined && says('headings', first) === 'jobs';
  const shown = leaves(isHeading ? rest : scope);
  const at = shown.findIndex((leaf) => says('headings', leaf) === 'jobs');
  return (
    (isHeading || at >= 0) &&
    !shown.slice(at + 1).some(
      (leaf) =>
        // "Loading…" is not empty.
        scan(leaf.text, leaf.words).helper ||
        findTime(leaf) ||
        says('statuses', leaf) ||
        /\d{3}/.test(leaf.text),
    )
  );
}
