// Follows an upload made on this page: asks for the page as JSON and never lets the bar run back.
const reactMount = document.querySelector('#attachment_mount');
const uploadForm = reactMount ?? document.querySelector('#sis_importer');
const bar = document.querySelector('.copy_progress');
const message = document.querySelector('.progress_message');
const ends = ['imported', 'imported_with_messages', 'failed', 'failed_with_messages'];
let shown = Number(bar.getAttribute('aria-valuenow'));
let ticks = 0;

function show(progress) {
  shown = Math.max(shown, progress);
  bar.setAttribute('aria-valuenow', String(Math.round(shown)));
  bar.firstElementChild.style.width = `${shown}%`;
}

async function poll() {
  let delay = 1500;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'application/json' } });
    const { sis_batch: batch } = await answer.json();
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

show(shown);
if (uploadForm.dataset.polling) setTimeout(poll, 2000);

// The React shape: the form comes late.
if (reactMount && !reactMount.dataset.polling) {
  setTimeout(() => {
    const area = document.createElement('form');
    const drop = document.createElement('label');
    drop.textContent = 'Upload files ';
    const file = document.createElement('input');
    file.type = 'file';
    file.dataset.testid = 'file_drop';
    drop.append(file);
    area.append(drop);
    reactMount.append(area);
  }, 200);
}
