import { useState } from 'preact/hooks';
import { silentFor } from '../../utils/in-page/dismissal';
import { say } from '../../utils/language';
import type { JudgedFinding } from '../../utils/roster/model/insight';
import { clock } from '../text/time';
import { Icon } from '../ui/Icon';
import { DismissForm } from './DismissForm';
import { evidenceText } from './finding-text';

interface Props {
  finding: JudgedFinding;
  onSchedules: (() => void) | null;
  /** `until`: local ms up to which later runs hide it, too; null for this run alone. */
  onDismiss: (note: string | null, until: number | null) => void;
}

const icons = { danger: 'warning', warning: 'warning', notice: 'info' } as const;

/** One finding: what was found, how sure, with which figures, and what to do while there is time. */
export function FindingItem({ finding, onSchedules, onDismiss }: Props) {
  const { id, severity, likely, evidence, dismissed } = finding;
  const [asking, setAsking] = useState(false);
  return (
    <li class="finding" data-finding={id} data-severity={dismissed ? 'aside' : severity}>
      <h4>
        <Icon name={dismissed ? 'check' : icons[severity]} />
        <span>
          {say(`finding.${id}`)} {likely && <span class="likely">{say('findings.likely')}</span>}
        </span>
      </h4>
      {dismissed ? (
        <div class="buttons">
          <span class="quiet-text">
            {say('findings.aside', clock(dismissed.at, Date.now()))}
            {dismissed.note && <bdi class="note">{dismissed.note}</bdi>}
          </span>
          <button type="button" class="button" onClick={() => onDismiss(null, null)}>
            {say('findings.bringBack')}
          </button>
        </div>
      ) : (
        <>
          <ul class="facts">
            {evidence.map((fact) => (
              <li key={fact.words + fact.type + fact.step}>{evidenceText(fact)}</li>
            ))}
          </ul>
          <Advice {...{ finding, onSchedules }} />
          {asking ? (
            <DismissForm
              until={Date.now() + silentFor}
              onSave={(note, silence) => onDismiss(note, silence ? Date.now() + silentFor : null)}
              onCancel={() => setAsking(false)}
            />
          ) : (
            <button type="button" class="button" onClick={() => setAsking(true)}>
              {say('findings.dealt')}
            </button>
          )}
        </>
      )}
    </li>
  );
}

/** What to do, and how much time there is for it. */
function Advice({ finding, onSchedules }: Omit<Props, 'onDismiss'>) {
  const { actions, pause } = finding;
  const canPause = actions.includes('pause-schedule');
  const inTime = pause !== 'too-late';
  return (
    <>
      <ul class="steps">
        {actions
          .filter((action) => action !== 'pause-schedule' || inTime)
          .map((action) => (
            <li key={action}>{say(`action.${action}`)}</li>
          ))}
      </ul>
      {canPause && (
        <p class="time-left">
          <span>{say(`pause.${pause}`)}</span>
          {inTime && onSchedules && (
            <button type="button" class="button" onClick={onSchedules}>
              {say('findings.goToPause')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
