// Follows an upload made on this page: asks for the page as JSON and never lets the bar run back.
const reactMount = document.querySelector('#attachment_mount');
const uploadForm = reactMount ?? document.querySelector('#sis_importer');
const holder = document.querySelector('.progress_bar_holder');
const bar = document.querySelector('.copy_progress');
const message = document.querySelector('.progress_message');
const ends = ['imported', 'imported_with_messages', 'failed', 'failed_with_messages'];
let shown = 0;
let ticks = 0;

/** The bar is an empty element until the page begins to poll. */
function begin() {
  bar.className = 'copy_progress ui-progressbar';
  bar.setAttribute('role', 'progressbar');
  bar.setAttribute('aria-valuemin', '0');
  bar.setAttribute('aria-valuemax', '100');
  bar.innerHTML = '<div class="ui-progressbar-value"></div>';
  show(0);
  setTimeout(poll, 2000);
}

/** Hands a file in: the form gives way, the bar appears, and only then does Canvas have an import. */
async function handIn() {
  if (reactMount) reactMount.replaceChildren();
  else uploadForm.style.display = 'none';
  holder.style.display = '';
  begin();
  await fetch(location.pathname.replace(/sis_import\/?$/, 'sis_imports'), { method: 'POST' });
}

function show(progress) {
  shown = Math.max(shown, progress);
  bar.setAttribute('aria-valuenow', String(Math.round(shown)));
  bar.firstElementChild.style.width = `${shown}%`;
}

async function poll() {
  let delay = 1500;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'application/json' } });
    const batch = await answer.json();
    if (!batch || ends.includes(batch.workflow_state)) {
      message.textContent = `The import is done: ${batch ? batch.workflow_state : 'imported'}`;
      if (!batch || batch.workflow_state.startsWith('imported')) show(100);
      return;
    }
    ticks = batch.progress > shown ? 0 : ticks + 1;
    show(ticks > 0 && ticks <= 10 ? shown + 0.25 : batch.progress);
  } catch {
    delay = 3000;
  }
  setTimeout(poll, delay);
}

if (uploadForm.dataset.polling) begin();
document.querySelector('.submit_button')?.addEventListener('click', handIn);

// The React shape: the form comes late.
if (reactMount && !reactMount.dataset.polling) {
  setTimeout(() => {
    const area = document.createElement('form');
    const drop = document.createElement('label');
    drop.textContent = 'Upload files ';
    const file = document.createElement('input');
    file.type = 'file';
    file.dataset.testid = 'file_drop';
    file.addEventListener('change', handIn);
    drop.append(file);
    area.append(drop);
    reactMount.append(area);
  }, 200);
}
