import { type Html, html } from '../../../html.ts';
import type { StepLabel, StepName, TimingView } from '../../view.ts';
import type { Words } from '../../words.ts';

/** What a spelling may ask of the page it is written for. */
export interface Pen {
  words: Words;
  /** Zone in which the page words its times. */
  zone: string;
  /** An id that occurs once in the page. */
  id(): string;
  /** Label and value side by side, in the order of the page. */
  pair(label: Html, value: Html | null): Html;
}

/** A step as its parts are written: `value` is null where nothing at all is in the tree. */
export interface Cell {
  label: Html;
  value: Html | null;
  /** Batches, below the value. */
  extra: Html | null;
}

export type Begun = Exclude<StepLabel, { kind: 'blank' }>;

/** Why a step is blank, which the page may or may not tell. */
export type Blank = 'waiting' | 'skipped';

/** A block of the details: its title, with help beside it, and its content. */
export type BlockSpelling = (title: Html, content: Html) => Html;

export type ContainerSpelling = (cells: Cell[], pen: Pen) => Html;
/** `text` is the step's label in the words of the page, `n` its number from 1. */
export type LabelSpelling = (text: string, n: number, step: StepName) => Html;
export type ValueSpelling = (label: Begun, words: Words, pen: Pen) => Html;
export type BlankSpelling = (why: Blank) => Html | null;
export type OrderSpelling = (label: Html, value: Html | null) => Html;

export interface BatchCell {
  n: number;
  of: number;
  label: StepLabel;
  value: Html;
}
export type BatchesSpelling = (batches: BatchCell[], words: Words) => Html;

/** Where in the head of the details something stands. */
export interface Head {
  /** Above the title, as in a breadcrumb. */
  crumbs?: Html;
  /** The page's main title, in the place of its kind. */
  title?: Html;
  /** In one line with the title. */
  beside?: Html;
  /** Below the title. */
  under?: Html;
  /** Among the pairs of key and value. */
  fact?: [string, Html];
  /** The heading of the card that holds the facts. */
  card?: Html;
}
export type HeadSpelling = (text: string, words: Words) => Head;
export type TitleSpelling = (title: Html, beside: Html | null) => Html;
export type FactsSpelling = (facts: [string, Html][], card: Html | null) => Html;
export type FileSpelling = (name: string, href: string, id: string) => Html;

export type TimeSpelling = (at: number, zone: string, words: Words) => string | Html;
/** Texts of one row; the status is null where the page has no such column. */
export interface TimingCells {
  name: string;
  start: string | Html;
  end: string | Html;
  status: string | null;
  duration: string;
}
export type TimingSpelling = (rows: TimingCells[], words: Words) => Html;
/** The rows of a table in the order of the page. */
export type SortSpelling = (rows: TimingView[]) => TimingView[];

export interface Tab {
  title: string;
  content: Html;
}
export type TabsSpelling = (tabs: Tab[], pen: Pen) => Html;

/** An explanation of what stands before it. */
export type HelpSpelling = (text: string, pen: Pen) => Html;
export type ControlSpelling = (label: string, hook: Html) => Html;
/** `before` and `after` stand around the page's own content. */
export interface Around {
  before?: Html;
  after?: Html;
}
export type NoiseSpelling = (words: Words) => Around;
export type TreeSpelling = (parts: Html[], style: Html) => Html;

/** Nothing, where a spelling is to write nothing. */
export const nothing = html``;
/** The share of a whole as a step's bar would stand at. */
export const percentOf = (label: Begun): number =>
  label.kind === 'complete' ? 100 : label.percent;
