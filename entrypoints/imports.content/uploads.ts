const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

/** True while Canvas's own progress bar is in sight. */
export const isBarShown = () => isShown(document.querySelector('.progress_bar_holder'));

/** What of the page changes when an upload is made on it, in its jQuery and its React shape. */
interface Signs {
  bar: boolean;
  /** The bar is made one only when Canvas begins to poll. */
  role: boolean;
  form: boolean;
}

function signs(): Signs {
  const mount = document.querySelector('#attachment_mount');
  const form = mount
    ? mount.childElementCount > 0
    : isShown(document.querySelector('#sis_importer'));
  return {
    bar: isBarShown(),
    role: document.querySelector('.copy_progress[role=progressbar]') !== null,
    form,
  };
}

/** Answers, each time it is called, whether an upload was begun on this page since the call before. */
export function createUploadWatch(): () => boolean {
  let last: Signs | null = null;
  return () => {
    const now = signs();
    const before = last;
    last = now;
    if (before === null) return false;
    return (now.bar && !before.bar) || (now.role && !before.role) || (before.form && !now.form);
  };
}
