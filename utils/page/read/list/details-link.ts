import { textOf } from '../../locate/fields';
import { isDetailsControl } from '../../locate/jobs/details-control';
import { idIn, idInHref } from '../../parse/job-id';
import { sole } from '../../sole';
import { type AxNode, ancestors, everyNode, siblings } from '../../tree/ax-node';
import { tagOf } from '../../tree/dom';
import { idsIn } from '../id-mention';
import type { JobEntry } from './job-entries';

/** The link that opens the job's details. */
export function detailsLink({ part, values }: JobEntry): AxNode | null {
  const links = everyNode(part).filter(({ role }) => role === 'link' || role === 'button');
  const apt = links.filter(isDetailsControl);
  const named = apt.find(({ element }) => element.hasAttribute('href')) ?? apt[0];
  const around = (values.get('status') ?? []).flatMap(ancestors);
  return named ?? links.find((link) => around.includes(link)) ?? linkBelow(part);
}

/** The link that stands right after a job's part, on a page where each job is followed by its own. */
function linkBelow(part: AxNode): AxNode | null {
  const [next] = siblings(part).after;
  const first = part.parent?.children.find(
    (each) => isLink(each) || tagOf(each.element) === tagOf(part.element),
  );
  return next && isLink(next) && first && !isLink(first) ? next : null;
}

function isLink(node: AxNode): boolean {
  return node.role === 'link' && isDetailsControl(node);
}

/** The id of a row's job, by its own column or else by the address of its details. */
export function entryJobId(entry: JobEntry): string | null {
  const linked = () => idInHref(hrefOf(detailsLink(entry)));
  if (entry.misaligned) return linked();
  // Beside the id the cell may say more, such as the job's type.
  const shown = entry.values.get('jobId') ?? [];
  const ids = shown.flatMap(({ text }) => (/\d{3}/.test(text) && idIn(text)) || []);
  // A shorter number below the type may be a year.
  const typed = (entry.values.get('type') ?? [])
    .flatMap(idsIn)
    .flatMap(([id, form]) => (form !== 'bare' && id[4] ? id : []));
  return idIn(textOf(shown)) ?? sole(ids) ?? linked() ?? sole(typed) ?? idInFiles(entry);
}

/** The id in the addresses of a row's files; null unless it is one and the same. */
function idInFiles({ part }: JobEntry): string | null {
  const links = everyNode(part).filter(({ role }) => role === 'link');
  return sole(links.flatMap((link) => idInHref(hrefOf(link)) ?? []));
}

function hrefOf(link: AxNode | null): string | null {
  return link?.element.getAttribute('href') ?? null;
}
