import type { DetailsReading } from '../../roster/reading';
import type { Block } from '../locate/blocks';
import { fieldsIn, inlineFields, textOf } from '../locate/fields';
import { labels } from '../locate/label';
import { tabStep } from '../locate/tab-step';
import { idIn } from '../parse/job-id';
import { oneLine } from '../parse/text';
import { type AxNode, ancestors, everyNode } from '../tree/ax-node';
import { meaning } from '../words/dictionary';

/** Job id and name of the sync, from what stands outside the blocks and the tab panels. */
export function identityIn(root: AxNode, blocks: Block[]): Pick<DetailsReading, 'jobId' | 'name'> {
  const panels = everyNode(root).filter(({ role }) => role === 'tabpanel');
  const apart = [...panels, ...blocks.flatMap(({ content }) => content)];
  const fields = fieldsIn(root, 'fields', apart);
  const inside = new Set(everyNode(apart));
  const marks = [...labels(root, 'fields'), ...inlineFields(root, 'fields')].filter(
    ({ part }) => !inside.has(part),
  );
  const named = fields.get('name') ?? [];
  // Several texts are those of other fields, too, whose labels are not understood.
  const name = named.length > 1 ? '' : oneLine(textOf(named));
  const id = marks.find(({ word }) => word === 'jobId');
  // A label for the name without a name is a page half drawn, not one that has it as a heading.
  const headed = id && !marks.some(({ word }) => word === 'name') ? headingBefore(id.part) : null;
  return { jobId: idIn(textOf(fields.get('jobId'))), name: name || headed };
}

/** The one heading before the job id that is none of the page's own, but for those of other groups. */
function headingBefore(id: AxNode): string | null {
  const line = new Set(ancestors(id));
  for (const group of [...line].slice(1, 6)) {
    const end = group.children.findIndex((part) => line.has(part));
    const headings = group.children
      .slice(0, end)
      .filter(({ role, text }) => role === 'heading' && !isKnown(text));
    const [only, second] = headings;
    if (only) return second ? null : oneLine(only.text) || null;
  }
  return null;
}

function isKnown(text: string): boolean {
  const kinds = ['headings', 'steps', 'blocks', 'fields'] as const;
  return tabStep(text) !== null || kinds.some((kind) => meaning(kind, text) !== null);
}
