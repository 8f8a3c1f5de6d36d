import { useId, useRef, useState } from 'preact/hooks';
import { parseHost, type WrongHost } from '../../utils/hosts/parse-host';
import { say } from '../../utils/language';

/** A small form for a Canvas on a school's own domain; it is asked for in the submit itself. */
export function AddHost({ onAdd }: { onAdd: (host: string) => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<WrongHost | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const parsed = parseHost(field.current?.value ?? '');
    setWrong('wrong' in parsed ? parsed.wrong : null);
    if ('wrong' in parsed) field.current?.focus();
    else onAdd(parsed.host);
  };
  return (
    <details class="add-host">
      <summary>{say('addHost.open')}</summary>
      <form onSubmit={submit} noValidate>
        <label for={id}>{say('addHost.label')}</label>
        <div class="ask">
          <input
            ref={field}
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            dir="ltr"
            aria-invalid={wrong !== null}
            aria-describedby={wrong ? `${id}-about ${id}-wrong` : `${id}-about`}
          />
          <button type="submit" class="button">
            {say('addHost.add')}
          </button>
        </div>
        {wrong && (
          <p id={`${id}-wrong`} class="wrong" role="alert">
            {say(`addHost.wrong.${wrong}`)}
          </p>
        )}
        <p id={`${id}-about`} class="small">
          {say('addHost.about')}
        </p>
      </form>
    </details>
  );
}
