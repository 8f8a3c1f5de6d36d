/** Pages of other products that use words of the tool: none may be taken for it. */
export const ordinaryForms: Record<string, (n: number) => string> = {
  'course copy': (n) =>
    `<h1>Content Migrations</h1><table><thead><tr><th>Content Type</th><th>Source</th><th>Date</th><th>Status</th><th>Progress</th></tr></thead><tbody><tr><td>Course Copy</td><td>BIO-10${n % 9}</td><td>Nov 24</td><td>Completed</td><td>100%</td></tr><tr><td>Canvas Import</td><td>export.imscc</td><td>Nov 25</td><td>Running</td><td>${n % 100}%</td></tr></tbody></table>`,
  'etl console': (n) =>
    `<h1>Nightly warehouse load</h1><ol><li>Extract <b>Complete</b></li><li>Transform <b>${n % 100}%</b></li><li>Load</li></ol><table><tr><th>Stage</th><th>Status</th><th>Duration</th></tr><tr><td>Extract</td><td>Completed</td><td>4m</td></tr></table>`,
  'release notes': () =>
    '<article><h1>Release notes</h1><p>The <b>Roster Extract Progress</b> label is now shown sooner. <b>Data Conversion Progress</b> may be skipped for CSV files, and <b>Canvas Imports Progress</b> is Complete when all batches are.</p></article>',
  'bus rosters': (n) =>
    `<h1>Bus Rosters</h1><table><tr><th>Route</th><th>Type</th><th>Time Updated</th><th>Status</th></tr><tr><td>${n % 40}</td><td>Roster Import</td><td>Nov 24, 2026 6:12 AM</td><td>Completed</td></tr></table><button>Refresh</button>`,
  'sync client': (n) =>
    `<main><h1>Sync</h1><dl><dt>Last Run</dt><dd>Nov 24</dd><dt>Next Run</dt><dd>Nov 25</dd><dt>Status</dt><dd>Enabled</dd></dl><p>${n % 100}% of files synced</p></main>`,
  'support ticket': (n) =>
    `<h1>Case ${10000 + n}</h1><p>Rostering Job ID: ${50000 + n} failed again.</p><p>“Roster Extract Progress: Failed at 37%”. We have asked the SIS vendor.</p><button>Reply</button>`,
  'backup jobs': (n) =>
    `<h2>Jobs</h2><div role="grid"><div role="row"><span role="columnheader">Type</span><span role="columnheader">Owner</span><span role="columnheader">Stage</span><span role="columnheader">Status</span></div><div role="row"><span role="gridcell">Backup</span><span role="gridcell">system</span><span role="gridcell">Upload</span><span role="gridcell">${n % 100}%</span></div></div>`,
  onboarding: (n) =>
    `<h1>Set up your SIS integration</h1><ul><li>1. Connect your SIS <b>Complete</b></li><li>2. Choose schools <b>${n % 100}%</b></li><li>3. First import</li></ul><button>Next</button>`,
  'quiz imports': () =>
    '<h1>Import Details</h1><dl><dt>Job ID</dt><dd>4711</dd><dt>Import</dt><dd>Complete</dd><dt>Conversion</dt><dd>Complete</dd></dl>',
  gradebook: (n) =>
    `<h1>Gradebook</h1><table><tr><th>Student</th><th>Progress</th><th>Grade</th></tr><tr><td>Ada Example</td><td>${n % 100}%</td><td>A</td></tr></table>`,
  'video captions': (n) =>
    `<h3>Caption jobs</h3><ul><li>lecture-1.mp4 – In Progress – ${n % 100}%</li><li>lecture-2.mp4 – Failed</li></ul><a href="#">Show Details</a>`,
  'print queue': () =>
    '<table><thead><tr><th>Type</th><th>Owner</th><th>Time Updated</th><th>Stage</th><th>Status</th></tr></thead><tbody><tr><td>Poster</td><td>Library</td><td>9:12 AM</td><td>Printing</td><td>In Progress</td></tr></tbody></table>',
  'status page': () =>
    '<h1>System status</h1><ul><li>SIS Imports <span>Operational</span></li><li>Rostering <span>Degraded</span></li><li>Grade Sync <span>Operational</span></li></ul>',
  'photo upload': (n) =>
    `<h1>Upload class photos</h1><div role="progressbar" aria-label="Upload progress" aria-valuenow="${n % 100}"></div><p>${n % 100}% complete</p>`,
};
