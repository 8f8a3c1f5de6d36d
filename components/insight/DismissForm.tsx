import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/language';
import { clock } from '../text/time';

interface Props {
  /** Local ms up to which it can be hidden in later runs, too. */
  until: number;
  /** `silence`: hide it in later runs, too. */
  onSave: (note: string, silence: boolean) => void;
  onCancel: () => void;
}

const longest = 500;

/** A short note on what was done about a finding; Escape leaves it as it was. */
export function DismissForm({ until, onSave, onCancel }: Props) {
  const [silence, setSilence] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // At once: who presses Enter and types on loses no letter, and no press of Tab is overtaken by the focus.
  useLayoutEffect(() => field.current?.focus(), []);
  // A script can submit a form as if the admin did, but not press its button.
  const save = () => {
    onSave(field.current?.value.trim().slice(0, longest) ?? '', silence);
  };
  return (
    <form
      class="dismiss"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label for={id}>{say('findings.note')}</label>
      <input id={id} ref={field} type="text" maxLength={longest} autocomplete="off" />
      <label>
        <input
          type="checkbox"
          checked={silence}
          onChange={({ currentTarget }) => setSilence(currentTarget.checked)}
        />{' '}
        {say('verdict.nextTime', clock(until, Date.now()))}
      </label>
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
