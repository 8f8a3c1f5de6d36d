import { useId } from 'preact/hooks';
import { say } from '../../utils/language';
import { Section } from './Section';

interface Props {
  /** Names of what the file loaded last held and cannot be used. */
  refused: string[];
  onSave: () => void;
  onLoad: (file: Blob) => void;
}

/** The settings as a file: out, and in again. */
export function FileSection({ refused, onSave, onLoad }: Props) {
  const id = useId();
  const load = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onLoad(file);
    input.value = ''; // the same file may be chosen again
  };
  return (
    <Section title={say('settings.file.title')}>
      <p>{say('settings.file.about')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onSave}>
          {say('settings.file.save')}
        </button>
        <div class="field">
          <label for={id}>{say('settings.file.load')}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => load(currentTarget)}
          />
        </div>
      </div>
      {refused.length > 0 && <p class="note">{say('settings.file.refused', refused.join(', '))}</p>}
    </Section>
  );
}
