/** What is shown of one step, before its place among the others is looked at. */
export interface StepValue {
  /** `blank`: nothing there. `zero`: only a bar or number at 0. `full`: only one at 100. */
  state:
    | 'waiting'
    | 'running'
    | 'complete'
    | 'failed'
    | 'skipped'
    | 'unknown'
    | 'blank'
    | 'zero'
    | 'full';
  percent: number | null;
  /** True where a step is blank since it says so. */
  isSaid?: boolean;
  /** Why, in a word or two for those who maintain the reader. */
  why: string;
}

type VagueState = 'blank' | 'zero' | 'full' | 'unknown';
const vague: ReadonlySet<StepValue['state']> = new Set<VagueState>([
  'blank',
  'zero',
  'full',
  'unknown',
]);

/** True for a value that needs the other steps, or another place of the same one, to be understood. */
export function isVague(state: StepValue['state']): state is VagueState {
  return vague.has(state);
}

/** What is not understood, and why. */
export function unknown(why: string): StepValue {
  return { state: 'unknown', percent: null, why };
}
