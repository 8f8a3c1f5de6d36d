import { digest } from '../../roster/model/digest';
import type { DetailsReading } from '../../roster/model/reading';
import type { Block } from '../locate/blocks';
import { sole } from '../sole';
import { plain, withoutUnseen } from '../text';
import { type AxNode, everyNode, leaves } from '../tree/ax-node';
import { says } from '../words/look-up';

/** Configuration is prose or JSON of any length; beyond this a change goes unnoticed. */
const longest = 50_000;
/** Parts cut their text before this; a longer one is asked of the element itself. */
const cutAt = 390;

/**
 * Marks of the extract configuration and of the mapping templates: the same for the same words,
 * however the page draws them, and for templates in any order. Null where the block is not rendered,
 * is there twice, or holds nothing. Groups with a heading of their own are about something else.
 */
export function digestsIn(blocks: Block[]): DetailsReading['digests'] {
  const words = (name: Block['name']): string[] | null => {
    const block = sole(blocks.filter((each) => each.name === name));
    return block && wordsOf(block);
  };
  const configuration = words('extract-configuration');
  const templates = words('mapping-templates');
  return {
    configuration: configuration && digest(configuration.join(' ')),
    templates: templates && digest(templates.sort().join(' ')),
  };
}

function wordsOf({ name, content }: Block): string[] | null {
  const isTitle = (part: AxNode) => says('blocks', part) === name;
  // Where headings and texts stand one after the other, the next heading begins something else.
  const end = content.findIndex((part) => part.role === 'heading' && !isTitle(part));
  const own = end < 0 ? content : content.slice(0, end);
  const others = everyNode(own).filter(({ children }) =>
    children.some((part) => /^(heading|caption)$/.test(part.role) && !isTitle(part)),
  );
  const apart = new Set(everyNode(others));
  const text = leaves(own)
    .filter((leaf) => !apart.has(leaf) && !isTitle(leaf))
    .map(wholeText)
    .join(' ');
  const words = plain(text.slice(0, longest)).match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? [...words] : null;
}

function wholeText({ text, element }: AxNode): string {
  return text.length < cutAt ? text : withoutUnseen(element.textContent ?? '');
}
