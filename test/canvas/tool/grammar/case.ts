import type { Choice } from './axes/axis.ts';
import type { DetailsTruth } from './truth/truth-details.ts';
import type { ListTruth } from './truth/truth-list.ts';

/** A page, what it was drawn from, and what is true of it. */
export interface Case {
  /** What draws it again. */
  name: string;
  choice: Choice;
  situation: string;
  /** A whole document. */
  html: string;
  /** When it is read, server time in ms since 1970. */
  at: number;
  truth: DetailsTruth | ListTruth;
}
