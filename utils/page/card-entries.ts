import { type Entries, maxEntries } from './entries';
import { fieldsIn, inlineFields } from './fields';
import { keyOf, labels, Territory } from './label';
import { keyMeaning } from './meaning';
import { common, everyPart, leaves, type Part } from './part';
import type { Word, WordKind } from './words';

/** Cards, list items or definition lists of one kind, each with its own labels. */
export function cardEntries<Kind extends WordKind>(
  scope: Part | Part[],
  kind: Kind,
): Entries<Kind> | null {
  const order = new Map(everyPart(scope).map((part, at) => [part, at]));
  const place = ({ part }: { part: Part }) => order.get(part) ?? 0;
  const plain = labels(scope, kind).filter(({ named }) => !named);
  const found = [...plain, ...inlineFields(scope, kind)].sort((a, b) => place(a) - place(b));
  const places = new Map<Word<Kind>, Part[]>();
  for (const { word, part } of found) places.set(word, [...(places.get(word) ?? []), part]);
  const [anchors = []] = [...places.values()].sort((a, b) => b.length - a.length);
  if (!anchors.length) return null;
  // A card is all that lies around one heading and not around its twin in another card.
  const ground = new Territory(anchors.map((part, at) => ({ word: String(at), part })));
  const single = anchors.length === 1 ? common(found.map(({ part }) => part)) : null;
  const entries = anchors.slice(0, maxEntries).map((anchor, at) => {
    const part = single ?? ground.reach(anchor, String(at));
    const values = fieldsIn(part, kind);
    return { part, values, title: titleOf(part, kind), torn: values.size === 0 };
  });
  return { columns: new Set(places.keys()), entries };
}

/** The text before the first label of a card. */
function titleOf(card: Part, kind: WordKind): Part | null {
  const said = leaves(card).filter(({ text }) => text);
  const first = said[0];
  return first && !keyMeaning(kind, keyOf(first)) && said.length > 1 ? first : null;
}
