import { useState } from 'preact/hooks';
import { beginSlice } from '../../utils/in-page/begin-slice';
import { nextTask } from '../../utils/in-page/next-task';
import { number, say } from '../../utils/language';
import type { RowMessage } from '../../utils/roster/explain/group/row-message';

/** So many rows more are drawn at a time: to lay out 200 of them takes half of a long task. */
const most = 100;

interface Props {
  count: number;
  /** The row at a place below `count`: made for each look, and masked where that is wanted. */
  rowAt: (place: number) => RowMessage;
  /** Answers whether the clipboard took the text; null where the organization allows no copies. */
  onCopy: ((text: string) => Promise<boolean>) | null;
  /** True where names and ids in the rows are masked. */
  isMasked: boolean;
}

/** As a spreadsheet takes it from the clipboard: nothing in a cell begins another one. Made in short tasks. */
async function asText({ count, rowAt }: Pick<Props, 'count' | 'rowAt'>): Promise<string> {
  let text = '';
  let mayGoOn = beginSlice();
  for (let place = 0; place < count; place++) {
    const { file, row, message } = rowAt(place);
    const line = [file ?? '', row ?? '', message.replace(/\s+/g, ' ')].join('\t');
    text += place === 0 ? line : `\n${line}`;
    if (mayGoOn()) continue;
    await new Promise<void>(nextTask);
    mayGoOn = beginSlice();
  }
  return text;
}

/** Messages as Canvas lists them, names and all unless they are masked, and a button that copies them. */
export function RowTable({ count, rowAt, onCopy, isMasked }: Props) {
  const done = isMasked ? 'handOver.copied' : 'messages.copied';
  const [drawn, setDrawn] = useState(most);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [isCopying, setCopying] = useState(false);
  const shown = Array.from({ length: Math.min(drawn, count) }, (_, place) => rowAt(place));
  async function copyAll(take: NonNullable<typeof onCopy>) {
    setCopying(true);
    const text = await asText({ count, rowAt });
    setCopied(await take(text));
    setCopying(false);
  }
  return (
    <section>
      <div class="buttons">
        <span class="quiet-text">{say('messages.shown', number(shown.length), number(count))}</span>
        {onCopy && (
          <button
            type="button"
            class="button"
            disabled={count === 0 || isCopying}
            onClick={() => void copyAll(onCopy)}
          >
            {say('messages.copy')}
          </button>
        )}
        <span class="quiet-text" role="status">
          {copied !== null && say(copied ? done : 'handOver.notCopied')}
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('messages.file')}</th>
            <th scope="col">{say('messages.row')}</th>
            <th scope="col">{say('messages.message')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ file, row, message }, at) => (
            <tr key={at}>
              <td>
                <bdi>{file}</bdi>
              </td>
              <td>{row === null ? '' : number(row)}</td>
              <td>
                <bdi>{message}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < count && (
        <button type="button" class="button" onClick={() => setDrawn(drawn + most)}>
          {say('messages.more')}
        </button>
      )}
    </section>
  );
}
