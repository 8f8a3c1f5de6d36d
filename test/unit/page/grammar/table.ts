import type { Choice } from '../../../canvas/tool/grammar/axes/axis.ts';
import type { Fact, Verdict } from './score.ts';

type Tally = Record<Verdict, number> & { pages: number };

const empty = (): Tally => ({ pages: 0, right: 0, unknown: 0, wrong: 0 });

/** What was read of many pages, by axis value and by kind of fact. */
export class Scores {
  readonly byValue = new Map<string, Tally>();
  readonly byFact = new Map<string, Tally>();
  pages = 0;

  add(choice: Choice, situation: string, facts: Fact[]): void {
    this.pages += 1;
    const values = Object.entries(choice).map(([axis, { value }]) => `${axis}: ${value}`);
    for (const value of [...values, `situation: ${situation}`]) count(this.byValue, value, facts);
    for (const fact of facts) count(this.byFact, fact.of, [fact]);
  }

  /** Share of a kind of fact that was read right, from 0 to 1; 1 where there was none. */
  right(of: string): number {
    const tally = this.byFact.get(of);
    return tally ? tally.right / (tally.right + tally.unknown + tally.wrong) : 1;
  }

  get wrong(): number {
    return [...this.byFact.values()].reduce((sum, { wrong }) => sum + wrong, 0);
  }

  /** Of what is said, how much is right. */
  get precision(): number {
    const right = this.#sum('right');
    return right / Math.max(1, right + this.#sum('wrong'));
  }

  /** Of what there is to say, how much is said and right. */
  get recall(): number {
    const right = this.#sum('right');
    return right / Math.max(1, right + this.#sum('wrong') + this.#sum('unknown'));
  }

  #sum(verdict: Verdict): number {
    return [...this.byFact.values()].reduce((sum, tally) => sum + tally[verdict], 0);
  }

  /** A line each, those of values that are all right left out unless `all`. */
  table(title: string, all = false): string {
    const line = ([name, { pages, right, unknown, wrong }]: [string, Tally]) =>
      `${name.padEnd(32)}${[pages, right, unknown, wrong].map((n) => String(n).padStart(9)).join('')}`;
    const listed = [...this.byValue].filter(([, { unknown, wrong }]) => all || unknown || wrong);
    return [
      `── ${title}: ${this.pages} pages, precision ${(100 * this.precision).toFixed(2)} %, recall ${(100 * this.recall).toFixed(2)} %`,
      `${''.padEnd(32)}${['pages', 'right', 'unknown', 'wrong'].map((name) => name.padStart(9)).join('')}`,
      ...[...this.byFact].map(line),
      '',
      ...listed.map(line),
    ].join('\n');
  }
}

function count(tallies: Map<string, Tally>, key: string, facts: Fact[]): void {
  const tally = tallies.get(key) ?? empty();
  tallies.set(key, tally);
  tally.pages += 1;
  for (const { verdict } of facts) tally[verdict] += 1;
}
