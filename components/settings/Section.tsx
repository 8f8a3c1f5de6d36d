import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { ManagedLine } from './ManagedLine';
import { Beside, NoticeContext } from './notice';

interface Props {
  title: string;
  /** True where the organization decided all of it: it is shown, and cannot be changed. */
  managed?: boolean;
  children: ComponentChildren;
}

/** One group of settings under its name. */
export function Section({ title, managed = false, children }: Props) {
  const id = useId();
  const { touch } = useContext(NoticeContext);
  // Not a check box, which a redraw between its events would undo; it speaks for itself, as each field does.
  const note = ({ target }: Event) => {
    if (target instanceof Element && target.matches('button, [type="file"]')) touch(id);
  };
  return (
    <fieldset disabled={managed} onClickCapture={note}>
      <legend>
        <h2>{title}</h2>
        <Beside place={id} />
      </legend>
      {managed && <ManagedLine />}
      {children}
    </fieldset>
  );
}
