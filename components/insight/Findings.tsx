import { say } from '../../utils/language';
import type { Insight, JudgedFinding } from '../../utils/roster/model/insight';
import { FindingItem } from './FindingItem';
import { evidenceText } from './finding-text';

interface Props {
  insight: Insight | undefined;
  onSchedules: (() => void) | null;
  /** `note` null brings it back. */
  onDismiss: (finding: JudgedFinding, note: string | null, until: number | null) => void;
}

/** What the audit found in a run, the gravest first; those put aside last. */
export function Findings({ insight, onSchedules, onDismiss }: Props) {
  const all = insight?.findings ?? [];
  const open = all.filter(({ dismissed }) => dismissed === null);
  const aside = all.filter(({ dismissed }) => dismissed !== null);
  return (
    <section>
      <h3>{say('findings.title')}</h3>
      {insight?.takenBack && <TakenBack {...insight.takenBack} />}
      {all.length === 0 && !insight?.takenBack && (
        <p>{say(insight ? 'findings.none' : 'findings.notYet')}</p>
      )}
      <ul>
        {[...open, ...aside].map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            onSchedules={onSchedules}
            onDismiss={(note, until) => onDismiss(finding, note, until)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What became of an import that was taken back, and what to watch now. */
function TakenBack({ whole, facts }: NonNullable<Insight['takenBack']>) {
  return (
    <>
      <p>{say(whole ? 'findings.takenBack' : 'findings.partlyTakenBack')}</p>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.type}>{evidenceText(fact)}</li>
        ))}
      </ul>
    </>
  );
}
