import { idIn } from '../parse/job-id';
import { labelKey, oneLine } from '../text';
import { lookUp, lookUpKey, type WordedText } from '../words/look-up';

/** What stands before an id in the same text: its full label, `ID`, `Job`, `#`, or nothing. */
export type IdForm = 'label' | 'id' | 'job' | 'sign' | 'bare';

const idAtEnd = /^(.*?)([#№(:\s]*)([A-Za-z]{0,4}-?\d[\w-]{2,63})\)?$/s;

/** What a sentence about the page's own job begins with. */
const pointing =
  /^(?:this is|you are (?:viewing|looking at)|viewing|showing|(?:the )?details (?:of|for))\s+(?:the )?/i;

/** `Job ID 58213`, `ID: 58213`, `Job 58213`, `#58213`, `58213`: what may be an id, and by which form. */
export function idsIn({ text, words }: WordedText): [string, IdForm][] {
  const pieces = text.split(/\s*[|·•,]\s*|\s+[–—]\s+|\.(?:\s+|$)/);
  return pieces.flatMap((piece, at): [string, IdForm][] => {
    // "Canvas Import – 90555": the number is that import's.
    if (lookUp('imports', pieces[at - 1] ?? '', words)) return [];
    const [, before = '', sign = '', id = ''] =
      idAtEnd.exec(piece.replace(/\n/g, ' ').trim()) ?? [];
    if (!id || !idIn(id)) return [];
    const key = labelKey(before.replace(pointing, ''));
    const isAlone = !/[\p{L}\p{N}]/u.test(before);
    if (lookUpKey('fields', key, words) === 'jobId') return [[id, 'label']];
    const named = lookUpKey('idNames', key, words);
    if (named) return [[id, named === 'id' ? 'id' : 'job']];
    // "SIS Import #90555" is what Canvas calls an import.
    if (/[#№]/.test(sign) && !words('imports').has(key)) return [[id, 'sign']];
    return isAlone && /^\d{4,}$/.test(id) && !/^(19|20)\d\d$/.test(id) ? [[id, 'bare']] : [];
  });
}

/** A name without an id, a page title or signs that stand in the same text. */
export function withoutId({ text, words }: WordedText): string {
  const shown = bare(oneLine(text.replace(/\n/g, ' ')));
  const cut = bare(shown.replace(/[\s(–—:·|-]*(?:#|№)?\s?\(?#?\d{4,}\)?$/, ''));
  const title = /^(.{5,40}?)\s*[:–—|·-]\s+(.+)$/.exec(cut);
  return title && lookUp('headings', title[1] ?? '', words) ? bare(title[2] ?? '') : cut;
}

/** Without dashes, quotes and brackets around it. */
function bare(text: string): string {
  const shown = text.replace(/^[/›»>·|:：,–—\-\s“”"„«]+|[\s·|:：,–—\-“”"»]+$/g, '');
  return /^\(.*\)$/.test(shown) ? shown.slice(1, -1) : shown;
}
