import { useId, useState } from 'preact/hooks';
import { ManagedLine } from './ManagedLine';

interface Props {
  label: string;
  about?: string;
  type: 'number' | 'time' | 'date';
  /** What is stored, as the input writes it. */
  value: string;
  /** True where the organization decided it. */
  managed?: boolean;
  min?: number | string;
  max?: number | string;
  step?: number | 'any';
  /** What is wrong with a text; null when it can be stored. */
  check: (text: string) => string | null;
  onChange: (text: string) => void;
}

/** A labeled input. What cannot be stored stays as it was typed, with the reason below, and is not saved. */
export function Field({ label, about, value, managed, check, onChange, ...input }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const leave = (text: string) => {
    const wrong = check(text);
    setError(wrong);
    setDraft(wrong === null ? null : text);
    if (wrong === null && text !== value) onChange(text);
  };
  const describedBy = [about && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ');

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        disabled={managed}
        value={draft ?? value}
        aria-invalid={error !== null}
        aria-describedby={describedBy || undefined}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onChange={({ currentTarget }) => leave(currentTarget.value)}
      />
      {managed && <ManagedLine />}
      {about && (
        <p id={`${id}-about`} class="small">
          {about}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
