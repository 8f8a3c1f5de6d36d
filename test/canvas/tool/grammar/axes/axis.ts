/** One way to write a value of an axis; what it is depends on the axis. */
export type Spellings<S> = Record<string, S[]>;

/**
 * Which spellings a page is drawn with: `desk`, looked at while the reader is written; `tuning`, on which it is
 * tuned, with those of `desk` where it has none of its own; `kept`, drawn in CI only and looked at by nobody.
 */
export type SpellingSet = 'desk' | 'tuning' | 'kept';

/** A question that every page answers, with the answers there are. */
export interface Axis<S = unknown> {
  name: string;
  desk: Spellings<S>;
  tuning: Spellings<S>;
  kept: Spellings<S>;
}

/** Axes of a kind of page, by name. */
// biome-ignore lint/suspicious/noExplicitAny: each axis has spellings of its own type.
export type Axes = Record<string, Axis<any>>;

export interface Answer {
  value: string;
  /** Which of its spellings. */
  spelling: number;
  set: SpellingSet;
}

/** What one page answers to every axis of its kind. */
export type Choice<A extends Axes = Axes> = { [Name in keyof A]: Answer };

export function axis<S>(
  name: string,
  desk: Spellings<S>,
  kept: Spellings<S>,
  tuning: Spellings<S> = {},
): Axis<S> {
  return { name, desk, kept, tuning: { ...desk, ...tuning } };
}

/** The spelling that an answer stands for. */
export function spelled<S>(of: Axis<S>, answer: Answer): S {
  const found = of[answer.set][answer.value]?.[answer.spelling];
  if (found === undefined) throw new Error(`no spelling ${JSON.stringify(answer)} of ${of.name}`);
  return found;
}
