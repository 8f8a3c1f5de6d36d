import type { Answer, Axes, Choice, SpellingSet } from './axes/axis.ts';
import { goTogether } from './axes/together.ts';

/** Draws an answer to every axis that is not answered yet, so that all of them go together. */
export function draw<A extends Axes>(
  axes: A,
  next: () => number,
  set: SpellingSet = 'desk',
  given: Partial<Record<string, string>> = {},
): Choice<A> {
  const choice: Partial<Choice<Axes>> = {};
  const settle = (name: string, values: string[]) => {
    const left = [...values];
    while (left.length) {
      const value = left.splice(Math.floor(next() * left.length), 1)[0] as string;
      const answer = { value, spelling: 0, set };
      if (goTogether({ ...choice, [name]: answer })) {
        choice[name] = { ...answer, spelling: Math.floor(next() * spellings(axes, name, answer)) };
        return;
      }
    }
    throw new Error(`no value of ${name} goes with ${JSON.stringify(choice)}`);
  };
  const names = Object.keys(axes).sort((a, b) => Number(b in given) - Number(a in given));
  for (const name of names) {
    const wanted = given[name];
    settle(name, wanted === undefined ? valuesOf(axes, name) : [wanted]);
  }
  return choice as Choice<A>;
}

export function valuesOf(axes: Axes, name: string): string[] {
  return Object.keys(axes[name]?.desk ?? {});
}

function spellings(axes: Axes, name: string, { value, set }: Answer): number {
  return axes[name]?.[set][value]?.length ?? 0;
}
