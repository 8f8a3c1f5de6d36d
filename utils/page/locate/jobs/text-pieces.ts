import type { AxNode } from '../../tree/ax-node';
import { lookUp, says } from '../../words/look-up';
import type { Wordings } from '../../words/wordings';
import type { Word } from '../../words/words';
import { saidIn } from '../inline-fields';

/** A piece of a text, without the label it begins with. */
interface Piece extends AxNode {
  label: Word<'jobColumns'> | null;
}

/** "Posted By: Ada · Stage: Data Conversion" says two things, "2:14 AM – Failed (Ada)" three. */
export function piecesOf(leaf: AxNode): Piece[] {
  const { words } = leaf;
  const piece = (text: string, label: Word<'jobColumns'> | null = null) => ({
    ...leaf,
    text,
    label,
  });
  if (leaf.text.length > 160 || says('statuses', leaf)) return [piece(leaf.text)];
  const cut = saidIn('jobColumns', leaf.text, words)
    .flatMap((text) => text.split(/\s+[–—-]\s+|\s*[·•|()]\s*/))
    .filter(Boolean);
  const labeled = cut.flatMap((text) => {
    const [, label = '', value = ''] = /^([^:：]{2,30})[:：]\s*(?!\d\d\b)(.*)$/s.exec(text) ?? [];
    if (value) return [piece(value, lookUp('jobColumns', label, words))];
    // "Stage Data Conversion"
    const [first = '', ...rest] = text.split(/\s+/);
    return lookUp('jobColumns', first, words) === 'stage' ? [piece(rest.join(' '))] : [];
  });
  const said = cut.flatMap((text) => statusWithStage(text, words));
  return [
    ...[leaf.text, ...(cut.length > 1 ? cut : []), ...said].map((text) => piece(text)),
    ...labeled,
    ...told(leaf.text, words).map(([label, text]) => piece(text, label)),
  ];
}

/** "Roster Import from Aspen" and "It failed in the Data Conversion stage." say what columns would. */
function told(text: string, words: Wordings): [Word<'jobColumns'>, string][] {
  const [, type = '', source = ''] = /^(.{3,30}?) (?:from|out of) ([^.,:]{2,40})$/.exec(text) ?? [];
  if (lookUp('jobTypes', type, words))
    return [
      ['type', type],
      ['sisType', source],
    ];
  // "at Data Conversion", beside the status
  const [, place = ''] = /^(?:in|at|during) (.+)/.exec(text) ?? [];
  if (lookUp('stages', place, words)) return [['stage', place]];
  const [, stage = '', word = ''] =
    /^[^.]*? (?:in|at|during) (?:the |its )?([^.]{3,30}) (\p{L}+)\.?$/u.exec(text) ?? [];
  const isStage =
    lookUp('ordinals', word, words) === 'step' &&
    !/\b(?:not|no|nothing|will|before|after)\b/i.test(text);
  return isStage && lookUp('stages', stage, words) ? [['stage', stage]] : [];
}

/** `Failed in Data Conversion`, `Roster Extract: In Progress`: the status, and the stage; empty for other texts. */
export function statusWithStage(text: string, words: Wordings): string[] {
  // A longer word than "in" or "at" may say that the stage was over.
  const parts = text.split(/:\s*|\s+\S\S?\s+/);
  const [first = '', second = ''] = parts;
  if (lookUp('stages', first, words) && lookUp('statuses', second, words)) return [second, first];
  return lookUp('statuses', first, words) && lookUp('stages', second, words) ? parts : [];
}
