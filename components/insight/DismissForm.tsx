import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../utils/language';

interface Props {
  onSave: (note: string) => void;
  onCancel: () => void;
}

const longest = 500;

/** A short note on what was done about a finding; Escape leaves it as it was. */
export function DismissForm({ onSave, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  // A script can submit a form as if the admin did, but not press its button.
  const save = () => {
    onSave(field.current?.value.trim().slice(0, longest) ?? '');
  };
  return (
    <form
      class="dismiss"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label for={id}>{say('findings.note')}</label>
      <input id={id} ref={field} type="text" maxLength={longest} autocomplete="off" />
      <div class="buttons">
        <button type="submit" class="button" onClick={save}>
          {say('findings.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('findings.cancel')}
        </button>
      </div>
    </form>
  );
}
