import type { District } from '../district.ts';
import type { User } from '../district-facts.ts';
import { type Html, html } from '../html.ts';
import { iso } from '../json.ts';
import { messagesOf } from '../sync/import-message.ts';
import { type ImportState, importAt } from '../sync/import-state.ts';
import { shell } from './shell.ts';

/** Canvas's own SIS Import page in either shape: only the form for uploads differs. */
export function sisImportPage(
  district: District,
  user: User,
  account: { id: bigint; name: string },
  now: number,
): string {
  const imports = newestFirst(district, now);
  const current = currentBatch(district, now);
  const pending = imports.filter(({ workflowState }) => workflowState === 'created').length;
  const last = imports[0];
  return shell({
    title: 'SIS Import',
    district,
    user,
    account,
    tab: 'sis_import',
    crumbs: [
      { label: account.name, href: `/accounts/${account.id}` },
      { label: 'SIS Import', href: `/accounts/${account.id}/sis_import` },
    ],
    scripts: ['/dist/javascripts/sis_import.js'],
    content: html`<h1>SIS Import</h1>
${district.settings.sisImportShape === 'jquery' ? form(account, current !== null) : mount(current !== null)}
<div class="progress_bar_holder"${!current && html` style="display: none;"`}>
  <div class="copy_progress"></div>
  <div class="progress_message">Processing. This may take a bit. You can leave this page if you want.</div>
</div>
<div class="sis_messages"><div class="sis_error_message ui-state-error" hidden></div></div>
<div id="import_log_holder"><pre id="import_log"></pre></div>
${pending > 0 && html`<p class="pending_batches">Pending imports: ${pending}</p>`}
${last && !current && html`<div class="last_batch"><h2>Last Batch</h2>${lastBatch(last)}</div>`}`,
  });
}

/** The newest upload made on this very page, also once it is over: what the page asks for again and again. */
export function lastUpload(district: District, now: number): ImportState | null {
  return newestFirst(district, now).find(({ plan }) => plan.byHand) ?? null;
}

/** It while it is still running: the only import the page follows. */
function currentBatch(district: District, now: number): ImportState | null {
  const last = lastUpload(district, now);
  return last?.over ? null : last;
}

function newestFirst(district: District, now: number): ImportState[] {
  return district.imports
    .flatMap((plan) => importAt(plan, now) ?? [])
    .sort((a, b) => b.plan.createdAt - a.plan.createdAt);
}

function lastBatch(state: ImportState): Html {
  const messages = state.over ? messagesOf(state.plan).slice(0, 24) : [];
  return html`<p>Started at: ${iso(state.startedAt ?? state.plan.createdAt)}</p>
<p>Diffing Data Set: ${state.plan.script.dataSet ?? 'none'}</p>
<p>State: ${state.workflowState.replaceAll('_', ' ')}</p>
<ul>${Object.entries(state.counts).map(([importer, rows]) => html`<li>${importer}: ${rows}</li>`)}</ul>
${messages.length > 0 && html`<h3>Messages</h3><ul>${messages.map(({ file, message }) => html`<li>${file} - ${message}</li>`)}</ul>`}`;
}

function form(account: { id: bigint }, polls: boolean): Html {
  return html`<form id="sis_importer" action="/accounts/${account.id}/sis_imports" method="post" enctype="multipart/form-data"${polls && html` data-polling="true" style="display: none;"`}>
  <p><label for="attachment">Choose a file to import</label> <input type="file" id="attachment" name="attachment"></p>
  <p><label for="import_type">Import type</label> <select id="import_type" name="import_type"><option value="instructure_csv">Instructure formatted CSV file or zip</option></select></p>
  <p><input type="checkbox" id="batch_mode" name="batch_mode" value="1"> <label for="batch_mode">This is a full batch update</label>
  <select id="batch_mode_term_id" name="batch_mode_term_id" aria-label="Term"><option value="12">Fall 2026</option></select></p>
  <p><input type="checkbox" id="override_sis_stickiness" name="override_sis_stickiness" value="1"> <label for="override_sis_stickiness">Override UI changes</label></p>
  <p><input type="checkbox" id="add_sis_stickiness" name="add_sis_stickiness" value="1"> <label for="add_sis_stickiness">Process as UI changes</label></p>
  <p><input type="checkbox" id="clear_sis_stickiness" name="clear_sis_stickiness" value="1"> <label for="clear_sis_stickiness">Clear UI-changed state</label></p>
  <button type="button" class="Button Button--primary submit_button">Process Data</button>
</form>`;
}

/** React draws the form into this some time after the page has loaded (ui/features/sis_import). */
function mount(polls: boolean): Html {
  return html`<div id="attachment_mount"${polls && html` data-polling="true"`}></div>`;
}
