/** A person who can sign in to Canvas, or in whose name an import runs. */
export interface User {
  id: bigint;
  name: string;
  sortable: string;
  login: string;
  /** Only admins may read SIS imports. */
  role: 'admin' | 'integration' | 'uploader' | 'teacher';
}

/** What makes one Canvas host differ from another. */
export interface DistrictFacts {
  host: string;
  name: string;
  accountId: bigint;
  subAccount: { id: bigint; name: string };
  /** The SIS Integration tool, and the team roster tool that must not be taken for it. */
  toolId: string;
  /** Where the SIS Integration tool lives; in Instructure's cloud unless named. */
  toolHost?: string;
  teamToolId: string;
  users: User[];
  timeZone: string;
  firstImportId: bigint;
  firstJobId: number;
}

export const demo: DistrictFacts = {
  host: 'demo.instructure.com',
  name: 'Cottonwood School District',
  accountId: 1n,
  subAccount: { id: 2n, name: 'Elementary Schools' },
  toolId: '42',
  teamToolId: '43',
  users: [
    {
      id: 12n,
      name: 'Dana Whitfield',
      sortable: 'Whitfield, Dana',
      login: 'dana@cottonwood.example',
      role: 'admin',
    },
    {
      id: 15n,
      name: 'Ruben Okafor',
      sortable: 'Okafor, Ruben',
      login: 'ruben@cottonwood.example',
      role: 'admin',
    },
    {
      id: 31n,
      name: 'Petra Lindqvist',
      sortable: 'Lindqvist, Petra',
      login: 'petra@cottonwood.example',
      role: 'teacher',
    },
    {
      id: 8n,
      name: 'Canvas Integrations Admin',
      sortable: 'Admin, Canvas Integrations',
      login: 'integrations@instructure.example',
      role: 'integration',
    },
    {
      id: 9n,
      name: 'Nightly Upload',
      sortable: 'Upload, Nightly',
      login: 'upload@cottonwood.example',
      role: 'uploader',
    },
  ],
  timeZone: 'America/Denver',
  firstImportId: 10_421n,
  firstJobId: 58_312,
};

/** Another district on another shard: its ids are global ones, beyond 2⁵³. */
export const lakeside: DistrictFacts = {
  host: 'lakeside.instructure.com',
  name: 'Lakeside Unified',
  accountId: 5n,
  subAccount: { id: 6n, name: 'Lakeside High' },
  toolId: '117',
  teamToolId: '118',
  users: [
    {
      id: 21070000000000004n,
      name: 'Marcus Ibarra',
      sortable: 'Ibarra, Marcus',
      login: 'marcus@lakeside.example',
      role: 'admin',
    },
    {
      id: 21070000000000007n,
      name: 'Teresa Novak',
      sortable: 'Novak, Teresa',
      login: 'teresa@lakeside.example',
      role: 'teacher',
    },
    {
      id: 21070000000000002n,
      name: 'Canvas Integrations Admin',
      sortable: 'Admin, Canvas Integrations',
      login: 'integrations@instructure.example',
      role: 'integration',
    },
    {
      id: 21070000000000003n,
      name: 'Nightly Upload',
      sortable: 'Upload, Nightly',
      login: 'upload@lakeside.example',
      role: 'uploader',
    },
  ],
  timeZone: 'America/Chicago',
  firstImportId: 21070000000000109n,
  firstJobId: 91_027,
};

/** A district whose Canvas is on its own domain, and its tool on that of a vendor. */
export const riverbend: DistrictFacts = {
  ...lakeside,
  host: 'canvas.riverbend.example',
  name: 'Riverbend Schools',
  accountId: 3n,
  subAccount: { id: 4n, name: 'Riverbend High' },
  toolId: '88',
  toolHost: 'rostering.vendor.example',
  teamToolId: '89',
  firstImportId: 7_310n,
  firstJobId: 20_415,
};
