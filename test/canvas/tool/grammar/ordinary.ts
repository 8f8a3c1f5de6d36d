import type { SpellingSet } from './axes/axis.ts';
import { ordinaryForms as desk } from './desk/ordinary.ts';
import { ordinaryForms as kept } from './kept/ordinary.ts';

export interface OrdinaryCase {
  name: string;
  form: string;
  html: string;
}

export const ordinaryFormNames = (set: SpellingSet) => Object.keys(set === 'kept' ? kept : desk);

/** Pages that are none of the tool, each form as often as the others. */
export function* ordinaryCases(
  seed: number,
  set: SpellingSet,
  count: number,
): Generator<OrdinaryCase> {
  const forms = Object.entries(set === 'kept' ? kept : desk);
  for (let n = 0; n < count; n++) {
    const [form, write] = forms[n % forms.length] as (typeof forms)[number];
    const body = write(((seed % 97) + n * 13) % 1000);
    yield {
      name: `ordinary ${set} ${seed}:${n}`,
      form,
      html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${form}</title></head><body>${body}</body></html>`,
    };
  }
}
