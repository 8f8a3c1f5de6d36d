import { useState } from 'preact/hooks';
import { copy } from '../../utils/clipboard';
import { download } from '../../utils/download';
import { say } from '../../utils/language';
import { report } from '../../utils/reports/report';
import { type Format, formats, listFile, mediaTypes, reportFile } from './files';
import { factsOf, type Shared } from './share';
import { staffText, timesOf } from './staff-text';
import { findingTexts, supportText } from './support-text';

/** Hands what is known of a job to others: by the clipboard, or as a file. Nothing is sent by us. */
export function HandOver(props: Shared) {
  const { item, list } = props;
  const [said, setSaid] = useState<{ text: string; box: string | null }>();
  const [format, setFormat] = useState<Format>('csv');
  const facts = () => factsOf(props);
  if (props.past?.house?.handOvers === false) {
    return <p class="quiet-text">{say('handOver.barred')}</p>;
  }

  async function copyText(text: string) {
    const done = await copy(text);
    setSaid({
      text: say(done ? 'handOver.copied' : 'handOver.notCopied'),
      box: done ? null : text,
    });
  }

  function save(content: string, name: string) {
    const file = `rosterscope-${name}-${new Date(facts().now).toISOString().slice(0, 10)}.${format}`;
    download([content], file, mediaTypes[format]);
    setSaid({ text: say('handOver.saved', file), box: null });
  }

  function saveReport() {
    const known = facts();
    save(reportFile(report(known), findingTexts(known.findings), format), item.id ?? 'job');
  }

  return (
    <section>
      <h3>{say('handOver.title')}</h3>
      <div class="buttons">
        <button type="button" class="button" onClick={() => copyText(supportText(facts()))}>
          {say('handOver.forSupport')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => copyText(staffText(timesOf(item), facts().now))}
        >
          {say('handOver.forStaff')}
        </button>
      </div>
      <div class="buttons">
        <label>
          {say('handOver.format')}{' '}
          <select
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}
          >
            {formats.map((each) => (
              <option key={each} value={each}>
                {say(`handOver.formats.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => saveReport()}>
          {say('handOver.saveReport')}
        </button>
        {list && (
          <button type="button" class="button" onClick={() => save(listFile(list, format), 'jobs')}>
            {say('handOver.saveList')}
          </button>
        )}
      </div>
      <p class="quiet-text" role="status">
        {said?.text}
      </p>
      {said?.box && <textarea readOnly rows={6} value={said.box} aria-label={said.text} />}
    </section>
  );
}
