import type { Scanned } from '../../parse/scan';
import type { AxNode } from '../../tree/ax-node';
import type { Evidence, Evidences, Rank } from './evidence';

/** More words than these around a sign make it prose. */
export const mostLeft = 2;

/** Adds what a text says: each state with the percentage beside it. */
export function takeSigns(
  node: AxNode,
  said: Scanned,
  rank: Rank,
  found: Evidences,
  inBatch: boolean,
): void {
  const counts = said.tokens.filter(({ kind }) => kind === 'count');
  const ofBatch =
    inBatch ||
    said.tokens.some(({ kind }) => kind === 'batch') ||
    (counts.length > 0 && said.tokens.some(({ kind }) => kind === 'step'));
  const told = said.tokens.filter(({ kind }) => kind === 'state' || kind === 'percent');
  // "42 percent complete" and "42%" in one text say the same.
  const isOne = told.filter(({ kind }) => kind === 'state').length < 2;
  const figures = told.map((token) => token.kind === 'percent' && token.percent);
  const values = told.filter(
    ({ kind }, at) => !isOne || kind !== 'percent' || figures.indexOf(figures[at] ?? false) === at,
  );
  for (let at = 0; at < values.length; at++) {
    const [token, next] = [values[at], values[at + 1]];
    const sign: Evidence = { node, rank, state: null, percent: null, ofBatch, count: null };
    if (token?.kind === 'state') {
      sign.state = token.state;
      if (next?.kind === 'percent') {
        sign.percent = next.percent;
        at += 1;
      }
      const [count] = counts;
      if (!inBatch && count?.kind === 'count') sign.count = { at: count.at, of: count.of };
    } else if (token?.kind === 'percent') {
      sign.percent = token.percent;
      // "37% complete" runs, "37% failed" failed there; "100% complete" may be either.
      if (next?.kind === 'state' && values.length === 2) {
        sign.state =
          next.state === 'complete' ? (token.percent < 100 ? 'running' : null) : next.state;
        at += 1;
      }
    }
    found.signs.push(sign);
  }
  if (said.helper && !values.length) addSign(found, node, 'helper', 'running', ofBatch);
}

/** Adds a state alone. */
export function addSign(
  found: Evidences,
  node: AxNode,
  rank: Rank,
  state: Evidence['state'],
  ofBatch: boolean,
): void {
  found.signs.push({ node, rank, state, percent: null, ofBatch, count: null });
}

/** True where a text says a state or a percentage. */
export function isSign({ tokens }: Scanned): boolean {
  return tokens.some(({ kind }) => kind === 'state' || kind === 'percent');
}
