/** One way to write a value of an axis; what it is depends on the axis. */
export type Spellings<S> = Record<string, S[]>;

/**
 * A question that every page answers, with the answers there are. The same answer is spelled in several
 * ways: `desk` may be looked at while the reader is written, `kept` is drawn in CI only.
 */
export interface Axis<S = unknown> {
  name: string;
  desk: Spellings<S>;
  kept: Spellings<S>;
}

/** Axes of a kind of page, by name. */
// biome-ignore lint/suspicious/noExplicitAny: each axis has spellings of its own type.
export type Axes = Record<string, Axis<any>>;

export interface Answer {
  value: string;
  /** Which of its spellings. */
  spelling: number;
  kept: boolean;
}

/** What one page answers to every axis of its kind. */
export type Choice<A extends Axes = Axes> = { [Name in keyof A]: Answer };

export function axis<S>(name: string, desk: Spellings<S>, kept: Spellings<S>): Axis<S> {
  return { name, desk, kept };
}

/** The spelling that an answer stands for. */
export function spelled<S>({ name, desk, kept }: Axis<S>, answer: Answer): S {
  const found = (answer.kept ? kept : desk)[answer.value]?.[answer.spelling];
  if (found === undefined) throw new Error(`no spelling ${JSON.stringify(answer)} of ${name}`);
  return found;
}
