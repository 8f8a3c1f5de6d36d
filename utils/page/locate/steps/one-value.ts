import { type Scanned, scan } from '../../parse/scan';
import type { AxNode } from '../../tree/ax-node';
import { isBatchTitle } from './batch-row';
import { statesCalled } from './names-of';

/** States beside which a percentage is another value. */
const finished: ReadonlySet<string> = new Set(['complete', 'skipped', 'blank']);

/** Texts side by side that make one value, such as `Failed at`, `74` and `%`, as one. */
export function joined(children: AxNode[], labels: Set<AxNode>): AxNode[] {
  const found: AxNode[] = [];
  for (let at = 0; at < children.length; at++) {
    const end = children.findIndex(
      (each, place) =>
        place >= at &&
        (each.children.length > 0 ||
          each.role !== '' ||
          labels.has(each) ||
          // The next import's name ends the value of the one before.
          (place > at && /\d/.test(each.text) && isBatchTitle(each)) ||
          statesCalled([each]).length > 0),
    );
    const run = children.slice(at, end < 0 ? children.length : end);
    const first = run.find((each) => each.text);
    // A sign after a number is that number's: "22", "%", "3 batches".
    const isRest =
      /^\s*[%\u066A]/.test(run[0]?.text ?? '') && /\d\s*$/.test(children[at - 1]?.text ?? '');
    const text = first && run.length > 1 && !isRest ? oneValueOf(run, first) : null;
    if (first && text !== null) {
      found.push({ ...first, text, children: [] });
      at += run.length - 1;
    } else found.push(children[at] as AxNode);
  }
  return found;
}

/** The texts of a run as one value; null for several. Digits that may be those of one number count as none. */
function oneValueOf(run: AxNode[], { words }: AxNode): string | null {
  const [apart, close] = [' ', ''].map((sign) =>
    run
      .map(({ text }) => text)
      .join(sign)
      .trim(),
  );
  const said = [apart ?? '', close ?? ''].map((text) => scan(text, words));
  if (said.some(({ left, ...each }) => left > 0 || !isOneValue({ left, ...each }))) {
    return said[0]?.left === 0 && isOneValue(said[0]) && !/\d$/.test(run[0]?.text ?? '')
      ? (apart ?? '')
      : null;
  }
  const [a, b] = said.map(({ tokens }) => tokens.find(({ kind }) => kind === 'percent'));
  const isSame = JSON.stringify(a) === JSON.stringify(b);
  return isSame ? (apart ?? '') : `${close} ?`;
}

/** Parts that make one value, such as `42` and `%`, are read as one; lists of values one by one. */
export function isOneValue({ tokens }: Scanned, children: AxNode[] = []): boolean {
  const values = tokens.filter(({ kind }) => kind === 'state' || kind === 'percent');
  const [first, second] = values;
  if (!first || values.length > 2) return false;
  // Of several imports only one may show its value.
  const isOfSeveral = tokens.filter(({ kind }) => kind === 'step' || kind === 'batch').length > 1;
  if (isOfSeveral) return false;
  if (!second) return true;
  const isPair = first.kind !== second.kind && children.every((each) => !each.children.length);
  return isPair && !(first.kind === 'state' && finished.has(first.state));
}
