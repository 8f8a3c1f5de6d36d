import { useState } from 'preact/hooks';
import { copy } from '../../utils/clipboard';
import { download } from '../../utils/download';
import type { InsightProps } from '../../utils/in-page/mount';
import { say } from '../../utils/language';
import { report } from '../../utils/reports/report';
import { forSupport } from '../../utils/reports/support';
import type { Grouping } from '../../utils/roster/explain/group/group';
import { type Format, formats, listFile, mediaTypes, reportFile } from './files';
import { evidenceText } from './finding-text';
import { staffText, timesOf } from './staff-text';
import type { RunHistory } from './use-run-history';

interface Props extends InsightProps {
  past: RunHistory | null;
  /** Null while the messages of its imports were not read. */
  grouping: Grouping | null;
}

const browserName = () =>
  /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent;

/** Hands what is known of a job to others: by the clipboard, or as a file. Nothing is sent by us. */
export function HandOver(props: Props) {
  const { item, insight, account, now, message, list, version, past, grouping } = props;
  const [said, setSaid] = useState<{ text: string; box: string | null }>();
  const [format, setFormat] = useState<Format>('csv');
  const findings = insight?.findings ?? [];
  const serverNow = now + (account?.skew ?? 0);
  const facts = () =>
    report({
      item,
      run: past?.run ?? null,
      findings,
      grouping,
      message,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: serverNow,
      versions: { rosterscope: version, browser: browserName() },
    });
  const findingTexts = () =>
    findings.map(({ id, evidence }) =>
      [say(`finding.${id}`), ...evidence.map(evidenceText)].join(' '),
    );

  async function copyText(text: string) {
    const done = await copy(text);
    setSaid({
      text: say(done ? 'handOver.copied' : 'handOver.notCopied'),
      box: done ? null : text,
    });
  }

  function save(content: string, name: string) {
    const file = `rosterscope-${name}-${new Date(serverNow).toISOString().slice(0, 10)}.${format}`;
    download([content], file, mediaTypes[format]);
    setSaid({ text: say('handOver.saved', file), box: null });
  }

  return (
    <section class="part">
      <h3>{say('handOver.title')}</h3>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => copyText(forSupport(facts(), findingTexts()))}
        >
          {say('handOver.forSupport')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => copyText(staffText(timesOf(item), serverNow))}
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
        <button
          type="button"
          class="button"
          onClick={() => save(reportFile(facts(), findingTexts(), format), item.id ?? 'job')}
        >
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
