import { textOf } from '../../locate/fields';
import { isDetailsControl } from '../../locate/jobs/details-control';
import { idIn, idInHref } from '../../parse/job-id';
import { type AxNode, ancestors, everyNode } from '../../tree/ax-node';
import type { JobEntry } from './job-entries';

/** The link that opens the job's details. */
export function detailsLink({ part, values }: JobEntry): AxNode | null {
  const links = everyNode(part).filter(({ role }) => role === 'link' || role === 'button');
  const apt = links.filter(isDetailsControl);
  const named = apt.find(({ element }) => element.hasAttribute('href')) ?? apt[0];
  const around = (values.get('status') ?? []).flatMap(ancestors);
  return named ?? links.find((link) => around.includes(link)) ?? null;
}

/** The id of a row's job, by its own column or else by the address of its details. */
export function entryJobId(entry: JobEntry): string | null {
  const linked = () => idInHref(hrefOf(detailsLink(entry)));
  if (entry.misaligned) return linked();
  return idIn(textOf(entry.values.get('jobId'))) ?? linked() ?? idInFiles(entry);
}

/** The id in the addresses of a row's files; null unless it is one and the same. */
function idInFiles({ part }: JobEntry): string | null {
  const links = everyNode(part).filter(({ role }) => role === 'link');
  const ids = new Set(links.flatMap((link) => idInHref(hrefOf(link)) ?? []));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function hrefOf(link: AxNode | null): string | null {
  return link?.element.getAttribute('href') ?? null;
}
