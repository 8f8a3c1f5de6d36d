import type { AxNode } from '../../tree/ax-node';
import { lookUp } from '../../words/dictionary';
import type { Word } from '../../words/words';
import { saidIn } from '../inline-fields';

/** A piece of a text, without the label it begins with. */
interface Piece extends AxNode {
  label: Word<'jobColumns'> | null;
}

/** "Posted By: Ada · Stage: Data Conversion" says two things, "2:14 AM – Failed (Ada)" three. */
export function piecesOf(leaf: AxNode): Piece[] {
  const piece = (text: string, label: Word<'jobColumns'> | null = null) => ({
    ...leaf,
    text,
    label,
  });
  if (leaf.text.length > 160 || lookUp('statuses', leaf.text)) return [piece(leaf.text)];
  const cut = saidIn('jobColumns', leaf.text)
    .flatMap((text) => text.split(/\s+[–—-]\s+|\s*[·•|()]\s*/))
    .filter(Boolean);
  const labeled = cut.flatMap((text) => {
    const [, label = '', value = ''] = /^([^:：]{2,30})[:：]\s*(?!\d\d\b)(.*)$/s.exec(text) ?? [];
    if (value) return [piece(value, lookUp('jobColumns', label))];
    // "Stage Data Conversion"
    const [first = '', ...rest] = text.split(/\s+/);
    return lookUp('jobColumns', first) === 'stage' ? [piece(rest.join(' '))] : [];
  });
  const said = cut.flatMap(statusWithStage);
  return [
    ...[leaf.text, ...(cut.length > 1 ? cut : []), ...said].map((text) => piece(text)),
    ...labeled,
  ];
}

/** `Failed in Data Conversion`, `Roster Extract: In Progress`: the status, and the stage; empty for other texts. */
export function statusWithStage(text: string): string[] {
  // A longer word than "in" or "at" may say that the stage was over.
  const parts = text.split(/:\s*|\s+\S\S?\s+/);
  const [first = '', second = ''] = parts;
  if (lookUp('stages', first) && lookUp('statuses', second)) return [second, first];
  return lookUp('statuses', first) && lookUp('stages', second) ? parts : [];
}
