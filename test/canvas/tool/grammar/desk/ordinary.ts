type Form = (n: number) => string;

const table = (heads: string[], ...rows: (string | number)[][]) =>
  `<table><thead><tr>${heads.map((each) => `<th>${each}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const bar = (n: number, name: string) =>
  `<div role="progressbar" aria-label="${name}" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${n % 101}"></div>`;
const percent = (n: number) => `${n % 101}%`;

/** Other pages of a Canvas. */
const canvas: Record<string, Form> = {
  'sis import': (n) =>
    `<h1>SIS Import</h1><p>Select the zip file that you want imported.</p><form><label>Import type <select><option>Instructure formatted CSV</option></select></label><label><input type="checkbox"> This is a full batch update</label><button>Process Data</button></form>${bar(n, 'SIS import progress')}<p>Importing… ${percent(n)}</p>`,
  'sis import ended': (n) =>
    `<h1>SIS Import</h1><p>The last import completed with ${n} warnings.</p><dl><dt>Import ID</dt><dd>${9000 + n}</dd><dt>Users</dt><dd>12,004</dd></dl>`,
  'grade sync': () =>
    `<h1>Grade Sync</h1><div role="tablist"><button role="tab">Rostering</button><button role="tab" aria-selected="true">Grade Sync</button></div>${table(['Course', 'Last Sync', 'Status'], ['Biology', 'Nov 24, 2026 2:00 AM', 'Completed'], ['Chemistry', 'Nov 24, 2026 2:00 AM', 'Failed'])}<button>Refresh</button>`,
  'grade passback': (n) =>
    `<h2>Grade Passback Jobs</h2>${table(['Type', 'Time Updated', 'Status'], ['Grade Passback', 'Nov 24, 2026', 'Completed'], ['Grade Passback', 'Nov 25, 2026', percent(n)])}`,
  'course import': (n) =>
    `<h1>Import Content</h1><h2>Current Jobs</h2><ul><li>Canvas Course Export Package <b>Completed</b></li><li>Common Cartridge <b>Running</b> ${percent(n)}</li></ul>`,
  'admin tools': () =>
    '<h1>Admin Tools</h1><nav><a href="#">Restore Content</a><a href="#">View Notifications</a><a href="#">Logging</a></nav><p>Search for a course ID.</p>',
  people: () =>
    `<h1>People</h1>${table(['Name', 'Email', 'SIS ID', 'Last Login'], ['Ada Example', 'ada@example.org', '12', 'Nov 24'])}`,
  settings: () =>
    '<h1>Account Settings</h1><h2>Apps</h2><ul><li>SIS Integration</li><li>Team Rosters</li></ul><h2>SIS</h2><label><input type="checkbox"> Allow SIS imports</label>',
  developer: () =>
    '<h1>Developer Keys</h1><ul><li>SIS Integration – ID 170000000000042 – On</li><li>Rostering – Off</li></ul>',
  discussion: (n) =>
    `<h1>Roster job stuck at ${percent(n)}?</h1><article><p>Mine says Data Conversion Progress and nothing else. Did anybody see this?</p></article><article><p>Press Back to all Rostering Jobs and look again.</p></article>`,
  quiz: (n) =>
    `<h1>Quiz: Data pipelines</h1><p>Question ${n}: which comes first?</p><label><input type="radio"> Extract</label><label><input type="radio"> Conversion</label><label><input type="radio"> Import</label>`,
  outcomes: (n) =>
    `<h1>Import Outcomes</h1><p>${percent(n)} complete</p>${bar(n, 'Outcomes import')}<button>Cancel</button>`,
};

/** What others say of the page. */
const prose: Record<string, Form> = {
  guide: () =>
    '<article><h1>How do I view Canvas roster job sync details?</h1><p>Rostering jobs include the following steps:</p><ul><li>Roster Extract Progress: sync data is extracted from the source.</li><li>Data Conversion Progress: extracted data is converted into Canvas format; a sync may skip this step.</li><li>Canvas Imports Progress: data is added or updated in Canvas.</li></ul><p>When a step finishes, the section displays a Complete label.</p></article>',
  'guide of the list': () =>
    '<article><h1>How do I view rostering job history?</h1><p>The Rostering Jobs table shows the Type, Posted By, SIS Type, Time Updated, Stage, and Status of each job. In the Status column, click the Job Status Details link.</p></article>',
  mail: (n) =>
    `<h2>Re: sync ${n}</h2><p>Roster Extract Progress stopped at ${percent(n)}, and Canvas Imports Progress was blank.</p>`,
  wiki: () =>
    '<h1>Runbook: nightly sync</h1><ol><li>Open SIS Integration.</li><li>Press Job Status Details.</li><li>If Extract has failed, look at Extract Timing.</li><li>If Conversion has failed, look at Mapping Templates.</li></ol>',
  'search results': () =>
    '<h1>Results for “rostering”</h1><ul><li><a href="#">Rostering Job Details</a><p>… displays the rostering sync steps …</p></li><li><a href="#">Rostering Jobs list</a><p>… Stage and Status …</p></li></ul>',
  glossary: () =>
    '<h1>Glossary</h1><dl><dt>Roster extract</dt><dd>Pulling data from a SIS.</dd><dt>Data conversion</dt><dd>Turning it into CSV files.</dd><dt>Canvas import</dt><dd>Reading them into Canvas.</dd></dl>',
};

/** Other products. */
const others: Record<string, Form> = {
  'data migration': (n) =>
    `<h1>Data Migration</h1><section><h3>Extract</h3><p>Complete</p></section><section><h3>Transform</h3><p>${percent(n)}</p></section><section><h3>Load</h3><p></p></section><button>Refresh</button>`,
  'build pipeline': (n) =>
    `<h1>Pipeline #${n}</h1>${table(['Stage', 'Status', 'Duration'], ['build', 'passed', '2m'], ['test', percent(n), ''], ['deploy', '', ''])}<a href="#">Show Details</a>`,
  'team rosters': (n) =>
    `<h1>Team Rosters</h1>${table(['Team', 'Type', 'Players', 'Status'], ['Soccer', 'Coach Import', '24', 'Complete'], ['Tennis', 'Manual', '8', percent(n)])}<h3>Roster Import Progress</h3><p>${percent(n)}</p>`,
  orders: (n) =>
    `<h1>Order ${n}</h1><ol><li>Ordered <b>Complete</b></li><li>Shipped <b>${percent(n)}</b></li><li>Delivered</li></ol>`,
  'cloud sync': (n) =>
    `<h1>Sync Event History</h1><p>${n} files</p><ul><li>photos.zip uploaded</li><li>taxes.pdf failed</li></ul>`,
  calendar: () =>
    `<h1>Schedules</h1>${table(['Day', 'Room', 'Teacher'], ['Monday', '12', 'Ellis'])}`,
  'cron jobs': () =>
    `<h1>Schedules</h1>${table(['Name', 'Last Run', 'Next Run', 'Status'], ['backup', 'Nov 24', 'Nov 25', 'Enabled'], ['cleanup', 'Nov 24', '', 'Suspended'])}`,
  payroll: (n) =>
    `<h1>Payroll import</h1>${table(['Posted By', 'Time Updated', 'Status'], ['Finance', 'Nov 24, 2026', 'Completed'])}<p>Batch ${n}</p>`,
  library: () =>
    `<h1>Import Details</h1>${table(['Type', 'Created', 'Restored', 'Deleted'], ['Books', '14', '0', '2'])}`,
  analytics: (n) =>
    `<h1>Dashboard</h1><figure>${bar(n, 'Extract')}${bar(n + 9, 'Conversion')}${bar(n + 20, 'Import')}</figure><p>Conversion rate ${percent(n)}</p>`,
  'video conversion': (n) =>
    `<h1>Conversions</h1><dl><dt>Data Conversion</dt><dd>${percent(n)}</dd><dt>Upload</dt><dd>Complete</dd></dl>`,
  login: () =>
    '<h1>Sign in to SIS Integration</h1><form><label>Login <input></label><button>Next</button></form>',
  ended: () => '<p>Your session has ended. Please open SIS Integration from Canvas again.</p>',
  loading: () => '<div aria-busy="true"><p class="loading">Loading</p></div>',
  empty: () => '<div id="root"></div>',
  fault: () => '<h1>502 Bad Gateway</h1><hr><p>nginx</p>',
};

/** Pages that are not the tool's, by form; `n` makes each draw another. */
export const ordinaryForms: Record<string, Form> = { ...canvas, ...prose, ...others };
