import { useId } from 'preact/hooks';
import { say } from '../../utils/language';

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
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={managed}
        aria-describedby={`${id}-about`}
        // Not `change`, which comes next: a redraw in between would already have undone the tick.
        onInput={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-about`} class="small">
        {about}
        {managed && ` ${say('settings.managed.set')}`}
      </p>
    </div>
  );
}
