import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  open: boolean;
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  /** Also for Escape. */
  onNo: () => void;
}

/** Asks before something that cannot be undone. The harmless answer has the focus. */
export function ConfirmDialog({ open, title, text, yes, no, onYes, onNo }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything is drawn or pressed again: the next key is for the question.
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // Focus is back before `close` fires: who presses again at once must find the question answered.
      onCancel={onNo}
      onClose={onNo}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`} class="question">
        {text}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="button danger" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
