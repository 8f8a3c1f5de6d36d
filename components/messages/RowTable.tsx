import { useState } from 'preact/hooks';
import { number, say } from '../../utils/language';
import type { RowMessage } from '../../utils/roster/explain/group/row-message';

/** So many rows more are drawn at a time: a list of thousands must not hold up the page. */
const most = 200;

interface Props {
  rows: readonly RowMessage[];
  /** Answers whether the clipboard took the text; null where the organization allows no copies. */
  onCopy: ((text: string) => Promise<boolean>) | null;
  /** True where names and ids in the rows are masked. */
  isMasked: boolean;
}

/** As a spreadsheet takes it from the clipboard: nothing in a cell begins another one. */
const asText = (rows: readonly RowMessage[]) =>
  rows
    .map(({ file, row, message }) =>
      [file ?? '', row ?? '', message.replace(/\s+/g, ' ')].join('\t'),
    )
    .join('\n');

/** Messages as Canvas lists them, names and all unless they are masked, and a button that copies them. */
export function RowTable({ rows, onCopy, isMasked }: Props) {
  const done = isMasked ? 'handOver.copied' : 'messages.copied';
  const [drawn, setDrawn] = useState(most);
  const [copied, setCopied] = useState<boolean | null>(null);
  const shown = rows.slice(0, drawn);
  return (
    <section class="part">
      <div class="buttons">
        <span class="quiet-text">
          {say('messages.shown', number(shown.length), number(rows.length))}
        </span>
        {onCopy && (
          <button
            type="button"
            class="button"
            disabled={rows.length === 0}
            onClick={() => void onCopy(asText(rows)).then(setCopied)}
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
      {shown.length < rows.length && (
        <button type="button" class="button" onClick={() => setDrawn(drawn + most)}>
          {say('messages.more')}
        </button>
      )}
    </section>
  );
}
