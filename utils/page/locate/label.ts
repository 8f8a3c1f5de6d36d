import { labelKey } from '../text';
import { type AxNode, ancestors, everyNode, nearest } from '../tree/ax-node';
import { cachedBy } from '../tree/cached';
import { lookUp, lookUpKey } from '../words/look-up';
import type { Word, WordKind } from '../words/words';

export interface Label<Kind extends WordKind> {
  word: Word<Kind>;
  /** The smallest part that says exactly this word, or the part that is named so. */
  part: AxNode;
  /** True when the word is the name of the part (`aria-label`), not text in it. */
  named: boolean;
}

const knownIn = cachedBy((_: AxNode) => new Map<WordKind, unknown>());

/** Every place in the scope where a word of this kind stands by itself. */
export function labels<Kind extends WordKind>(scope: AxNode | AxNode[], kind: Kind): Label<Kind>[] {
  if (Array.isArray(scope)) return scope.flatMap((part) => labels(part, kind));
  const kinds = knownIn(scope);
  const found = (kinds.get(kind) as Label<Kind>[] | undefined) ?? find(scope, kind);
  kinds.set(kind, found);
  return found;
}

function find<Kind extends WordKind>(scope: AxNode, kind: Kind): Label<Kind>[] {
  const found: Label<Kind>[] = [];
  for (const part of everyNode(scope)) {
    // A heading may count what stands below it: "Rostering Jobs (4)".
    const text = kind === 'headings' ? part.text.replace(/[\s(]+\d{1,6}\)?$/, '') : part.text;
    const key = labelKey(text);
    const word = lookUpKey(kind, key, part.words);
    const named = part.name ? lookUp(kind, part.name, part.words) : null;
    if (word && !part.children.some((inner) => labelKey(inner.text) === key)) {
      found.push({ word, part, named: false });
    } else if (named && !word) {
      found.push({ word: named, part, named: true });
    }
  }
  return found;
}

/** True for an icon of a control, whatever it is called: the one of *Refresh* is `sync` to some. */
export function isOfControl(part: AxNode): boolean {
  return part.role === 'img' && nearest(part, /^(button|link)$/) !== null;
}

/** Which parts hold which labels: a part between two labels belongs to neither. */
export class LabelScope {
  readonly #words = new Map<AxNode, Set<string>>();

  constructor(marks: { word: string; part: AxNode }[]) {
    for (const { word, part } of marks) {
      for (const each of ancestors(part)) {
        const held = this.#words.get(each);
        if (held) held.add(word);
        else this.#words.set(each, new Set([word]));
      }
    }
  }

  holdsAny(part: AxNode): boolean {
    return this.#words.has(part);
  }

  /** True when the part holds a label other than this one. */
  holdsOther(part: AxNode, word: string): boolean {
    const held = this.#words.get(part);
    return !!held && (held.size > 1 || !held.has(word));
  }

  /** The largest part around `part` with no other label in it, at most one of `within`. */
  reach(part: AxNode, word: string, within: AxNode[] = []): AxNode {
    let own = part;
    while (own.parent && !within.includes(own) && !this.holdsOther(own.parent, word)) {
      own = own.parent;
    }
    return own;
  }

  /** What follows a part beside it, up to the next label. */
  following(part: AxNode): AxNode[] {
    const all = part.parent?.children ?? [];
    const after = all.slice(all.indexOf(part) + 1);
    const end = after.findIndex((each) => this.holdsAny(each));
    return end < 0 ? after : after.slice(0, end);
  }
}
