import { useState } from 'preact/hooks';
import { say } from '../../utils/language';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from './Section';

/** The way to delete all there is; it is asked about twice. */
export function EverythingSection({ onDelete }: { onDelete: () => void }) {
  const [asking, setAsking] = useState<'first' | 'second' | null>(null);
  const question = (turn: 'first' | 'second', onYes: () => void) => (
    <ConfirmDialog
      open={asking === turn}
      title={say(`settings.everything.${turn}.title`)}
      text={say(`settings.everything.${turn}.text`)}
      yes={say(`settings.everything.${turn}.yes`)}
      no={say('settings.confirm.keep')}
      // The first one closes because the second opens.
      onNo={() => setAsking((now) => (now === turn ? null : now))}
      onYes={onYes}
    />
  );
  return (
    <Section title={say('settings.everything.title')}>
      <p>{say('settings.everything.about')}</p>
      <div class="buttons">
        <button type="button" class="button danger" onClick={() => setAsking('first')}>
          {say('settings.everything.delete')}
        </button>
      </div>
      {question('first', () => setAsking('second'))}
      {question('second', () => {
        setAsking(null);
        onDelete();
      })}
    </Section>
  );
}
