import { useId } from 'preact/hooks';

interface Props {
  label: string;
  about: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A check box with one line that says what it is for. */
export function Choice({ label, about, checked, onChange }: Props) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={`${id}-about`}
        // Not `change`, which comes next: a redraw in between would already have undone the tick.
        onInput={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-about`} class="small">
        {about}
      </p>
    </div>
  );
}
