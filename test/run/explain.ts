import { parseArgs } from 'node:util';
import { adviceOf } from '../../utils/roster/explain/advice';
import { maskMessage } from '../../utils/roster/explain/knowledge/explain';
import { matchEntry, type Origin } from '../../utils/roster/explain/knowledge/match-entry';
import { vendorText } from '../../utils/roster/explain/knowledge/vendor';
import { StepName } from '../../utils/roster/model/step';

const usage =
  'npm run explain -- "text" [--file users.csv] [--row 12] [--step extract|conversion|import] [--crash]';
const owners = {
  you: 'the Canvas admin',
  sis: 'your SIS team or vendor',
  instructure: 'Instructure SIS Support',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    row: { type: 'string' },
    step: { type: 'string' },
    crash: { type: 'boolean' },
  },
});
const [text] = positionals;
const step = values.step === undefined ? null : StepName.safeParse(values.step);
if (!text || step?.success === false) {
  console.error(usage);
  process.exit(2);
}

/** A text of which nobody says where it comes from is tried as one of each step in turn. */
function origins(): Origin[] {
  const place = values.crash ? 'crash' : values.file ? 'list' : null;
  const from = { file: values.file ?? null, row: values.row ? Number(values.row) : null, place };
  if (step?.success) return [{ ...from, step: step.data } as Origin];
  if (place) return [{ ...from, step: 'import' } as Origin];
  return StepName.options.map((one) => ({ ...from, step: one }) as Origin);
}

for (const origin of origins()) {
  const found = matchEntry(text, origin);
  const lines: [string, string][] = [['step', origin.step ?? '–']];
  if (!found) lines.push(['entry', 'none: shown as it is'], ['masked', maskMessage(text, origin)]);
  else {
    const { causes, actions, owner } = adviceOf(found.entry, found.reason);
    lines.push(
      ['entry', [found.entry.id, found.reason?.id].filter(Boolean).join(' + ')],
      ['cause', causes.join(' ')],
      ['who', owners[owner]],
      ...actions.map((action): [string, string] => ['next', action]),
      ['confidence', found.confidence],
      ['masked', found.masked],
    );
  }
  const vendor = vendorText(text);
  if (vendor) lines.push(['SIS says', vendor]);
  console.log(lines.map(([name, value]) => `${name.padEnd(12)}${value}`).join('\n'), '\n');
}
