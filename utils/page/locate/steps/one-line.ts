import { stepNames } from '../../../roster/model/step-names';
import { mapSteps } from '../../../roster/model/steps';
import { scan, type Token } from '../../parse/scan';
import { type AxNode, everyNode } from '../../tree/ax-node';
import { noEvidence } from './evidence';
import { resolveEvidence } from './resolve-evidence';
import type { StepPlaces } from './step-place';

/** All three labels and their values in one text: what follows each label, up to the next. */
export function inOneLine(root: AxNode): StepPlaces | null {
  for (const node of everyNode(root)) {
    const { tokens, left } = scan(node.text);
    const steps = tokens.flatMap((token) => (token.kind === 'step' ? token.step : []));
    if (left > 0 || steps.join() !== stepNames.join() || tokens[0]?.kind !== 'step') continue;
    if (
      node.children.some(
        ({ text }) => scan(text).tokens.filter(({ kind }) => kind === 'step').length === 3,
      )
    )
      continue;
    const ends = tokens.flatMap((token, at) => (token.kind === 'step' ? at : []));
    // A line that says nothing of the extract has lost it: whose the rest is, nobody knows.
    if (!tokens.slice(0, ends[1]).some(isValue)) continue;
    return mapSteps((step, at) => {
      const values = tokens.slice((ends[at] ?? 0) + 1, ends[at + 1]);
      const signs = values.flatMap((token) =>
        isValue(token)
          ? {
              node,
              rank: 'seen' as const,
              state: token.kind === 'state' ? token.state : null,
              percent: token.kind === 'percent' ? token.percent : null,
              ofBatch: false,
              count: null,
            }
          : [],
      );
      const value = resolveEvidence(step, { ...noEvidence(), signs }, false);
      return { place: node, value: { ...value, why: `one line: ${value.why}` } };
    });
  }
  return null;
}

function isValue({ kind }: Token): boolean {
  return kind === 'state' || kind === 'percent';
}
