import type { Html } from '../../../html.ts';
import type { Words } from '../../words.ts';
import type { Pen } from './pen.ts';

/** An import of generation B; `label` is null where the page says nothing of it yet. */
export interface ImportCell {
  title: Html;
  label: Html | null;
  error: string | null;
}
export type ImportsSpelling = (imports: ImportCell[], title: string, pen: Pen) => Html;
export type ImportTitleSpelling = (n: number, of: number, words: Words) => Html;
/** A word the page ends an import with, such as *Complete*. */
export type ImportLabelSpelling = (text: string, good: boolean) => Html;
/** *Enabled* or *Suspended*. */
export type EnabledSpelling = (text: string, enabled: boolean) => Html;
/** Nothing, or what stands in the place of imports not begun. */
export type NothingYetSpelling = () => Html;
