import { type AxNode, commonAncestor, everyNode, leaves, nearest } from '../tree/ax-node';
import { says } from '../words/look-up';
import type { Word, WordKind } from '../words/words';
import { type Entries, maxEntries } from './entry';
import { fieldsIn } from './fields';
import { inlineFields } from './inline-fields';
import { LabelScope, labels } from './label';

/** Cards, list items or definition lists of one kind, each with its own labels. */
export function cardEntries<Kind extends WordKind>(
  scope: AxNode | AxNode[],
  kind: Kind,
  /** Tables, whose headings are no labels of cards. */
  except: AxNode[],
): Entries<Kind> | null {
  const order = new Map(everyNode(scope).map((part, at) => [part, at]));
  const place = ({ part }: { part: AxNode }) => order.get(part) ?? 0;
  const apart = new Set(everyNode(except));
  const plain = labels(scope, kind).filter(({ named }) => !named);
  const inline = inlineFields(scope, kind);
  const inlineNodes = new Set(inline.map(({ part }) => part));
  // "Stage: –" is a field and looks like a bare label.
  const found = [...plain.filter(({ part }) => !inlineNodes.has(part)), ...inline]
    .filter(({ part }) => !apart.has(part))
    .sort((a, b) => place(a) - place(b));
  const places = new Map<Word<Kind>, AxNode[]>();
  for (const { word, part } of found) places.set(word, [...(places.get(word) ?? []), part]);
  const [anchors = []] = [...places.values()].sort((a, b) => b.length - a.length);
  if (!anchors.length) return null;
  // A card is all that lies around one heading and not around its twin in another card.
  const ground = new LabelScope(anchors.map((part, at) => ({ word: String(at), part })));
  const single = anchors.length === 1 ? commonAncestor(found.map(({ part }) => part)) : null;
  const entries = anchors.slice(0, maxEntries).map((anchor, at) => {
    const part = single ?? ground.reach(anchor, String(at));
    // Flat lines: a card is what stands from its first label to the next such one.
    const own = part === anchor ? [part, ...ground.following(part)] : part;
    const values = fieldsIn(own, kind, except);
    return { part, values, title: titleOf(part, kind), misaligned: values.size === 0 };
  });
  // Labels without any value are the headings of something else.
  if (single && entries[0]?.misaligned) return null;
  const holder = single ?? entries[0]?.part.parent;
  return holder ? { place: holder, columns: new Set(places.keys()), entries } : null;
}

/** The heading that a card begins with. */
function titleOf(card: AxNode, kind: WordKind): AxNode | null {
  const first = leaves(card).find(({ text }) => text);
  const heading = first && nearest(first, /^heading$/);
  return heading && !says(kind, heading) ? heading : null;
}
