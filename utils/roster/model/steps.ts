import type { StepName } from './step';

/** One value for each step of a sync. */
export type Steps<T> = Record<StepName, T>;

/** `at`: the place of a step among them. */
export function mapSteps<T>(make: (step: StepName, at: number) => T): Steps<T> {
  return {
    extract: make('extract', 0),
    conversion: make('conversion', 1),
    import: make('import', 2),
  };
}
