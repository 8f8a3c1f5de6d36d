import { useContext, useId } from 'preact/hooks';
import { say } from '../../utils/language';
import { Beside, NoticeContext } from './notice';

interface Props {
  label: string;
  about: string;
  checked: boolean;
  /** True where the organization decided it. */
  managed?: boolean;
  onChange: (checked: boolean) => void;
}

/** A check box with one line that says what it is for. */
export function Choice({ label, about, checked, managed = false, onChange }: Props) {
  const id = useId();
  const { touch } = useContext(NoticeContext);
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={managed}
        aria-describedby={`${id}-about`}
        // Not `change`, which comes next: a redraw in between would already have undone the tick.
        onInput={({ currentTarget }) => {
          touch(id);
          onChange(currentTarget.checked);
        }}
      />
      <label for={id}>{label}</label>
      <Beside place={id} />
      <p id={`${id}-about`} class="small">
        {about}
        {managed && ` ${say('settings.managed.set')}`}
      </p>
    </div>
  );
}
