import { useId, useRef, useState } from 'preact/hooks';
import { parseHost, type WrongHost } from '../../utils/hosts/parse-host';
import { say } from '../../utils/language';

interface Props {
  /** Canvas hosts that are open in a tab, or that the organization named. */
  hosts: string[];
  /** Called in the press itself, so that the browser may be asked for a permission. */
  onOpen: (host: string) => void;
}

/** Picks a Canvas that is open or known, or takes the address of another. */
export function OpenCanvas({ hosts, onOpen }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<WrongHost | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const parsed = parseHost(field.current?.value ?? '');
    setWrong('wrong' in parsed ? parsed.wrong : null);
    if ('wrong' in parsed) field.current?.focus();
    else onOpen(parsed.host);
  };
  return (
    <>
      <p>{say('welcome.openAbout')}</p>
      {hosts.length > 0 && (
        <ul class="buttons">
          {hosts.map((host) => (
            <li key={host}>
              <button type="button" class="button" onClick={() => onOpen(host)}>
                {say('goTo', host)}
              </button>
            </li>
          ))}
        </ul>
      )}
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
            {say('welcome.openCanvas')}
          </button>
        </div>
        {wrong && (
          <p id={`${id}-wrong`} class="wrong" role="alert">
            {say(`addHost.wrong.${wrong}`)}
          </p>
        )}
        <p id={`${id}-about`} class="small">
          {say('welcome.openHow')}
        </p>
      </form>
    </>
  );
}
