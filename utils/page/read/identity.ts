import type { DetailsReading } from '../../roster/model/reading';
import type { Block } from '../locate/blocks';
import { fieldsIn, textOf } from '../locate/fields';
import { headOf } from '../locate/head';
import { idIn, idInAddress, idInHref } from '../parse/job-id';
import { sole } from '../sole';
import { type AxNode, ancestors, everyNode, nearest } from '../tree/ax-node';
import { attributeOf } from '../tree/dom';
import { type IdForm, idsIn } from './id-mention';
import { nameIn } from './sync-name';

/** How reliable each form of an id is, most of all beside its label; equally good ones contradict. */
const weights: Record<IdForm | 'address' | 'link', number> = {
  label: 5,
  address: 4.5,
  id: 4,
  job: 3,
  sign: 3,
  link: 2,
  bare: 1,
};

/** Where only an id with its full label is the job's. */
const elsewhere = /^(link|button|list|table|contentinfo|complementary|dialog|alert)$/;

/** Job id and name of the sync, from what stands outside the blocks and the tab panels. */
export function identityIn(
  root: AxNode,
  blocks: Block[],
  address: string,
): Pick<DetailsReading, 'jobId' | 'name'> {
  const panels = everyNode(root).filter(({ role }) => role === 'tabpanel');
  const apart = [...panels, ...blocks.flatMap(({ content }) => content)];
  const fields = fieldsIn(root, 'fields', apart);
  const inside = new Set(everyNode(apart));
  const outside = everyNode(root).filter((node) => !inside.has(node));
  return {
    jobId: jobIdIn(outside, headOf(root), fields.get('jobId'), address),
    name: nameIn(
      headOf(root),
      fields.get('name')?.filter((node) => !isControl(node)),
      fields.get('postedBy'),
    ),
  };
}

function isControl(node: AxNode): boolean {
  return nearest(node, /^(link|button|navigation|toolbar)$/) !== null;
}

function jobIdIn(
  outside: AxNode[],
  head: AxNode[],
  field: AxNode[] | undefined,
  address: string,
): string | null {
  const votes = new Map<string, number>();
  const vote = (id: string | null, weight: number) => {
    if (id) votes.set(id, Math.max(votes.get(id) ?? 0, weight));
  };
  vote(idIn(textOf(field)), weights.label);
  vote(idInAddress(address), weights.address);
  const beside = new Set(head);
  for (const node of outside) {
    if (node.children.length > 4 || !/\d/.test(node.text) || node.text.length > 120) continue;
    for (const [id, form] of idsIn(node)) {
      const isHere = form === 'label' || beside.has(node);
      const around = nearest(node, elsewhere);
      const isElsewhere = !!around && !isTrailEnd(node, around);
      if (isHere && !(isElsewhere && weights[form] < weights.label)) vote(id, weights[form]);
    }
  }
  const links = outside
    .filter(({ role }) => role === 'link')
    .map(({ element }) => attributeOf(element, 'href'));
  const linked = links.flatMap((href) => (/jobs?[/=]/i.test(href ?? '') && idInHref(href)) || []);
  vote(sole(linked), weights.link);
  const most = Math.max(0, ...votes.values());
  return sole([...votes].flatMap(([id, weight]) => (weight === most ? id : [])));
}

/** The end of a trail of links is the page itself: no link, or marked, and of all steps the only one with an id. */
function isTrailEnd(node: AxNode, around: AxNode): boolean {
  if (attributeOf(around.element, 'aria-current')) return true;
  let trail = nearest(node, /^list$/);
  while (trail?.children.length === 1) trail = trail.children[0] ?? null;
  const steps = trail?.children.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) ?? [];
  const others = steps.slice(0, -1);
  return (
    steps.length > 1 &&
    ancestors(node).includes(steps.at(-1) as AxNode) &&
    others.every((each) => !/\d/.test(each.text) && everyNode(each).some(leadsOn))
  );
}

function leadsOn({ role }: AxNode): boolean {
  return /^(link|button)$/.test(role);
}
