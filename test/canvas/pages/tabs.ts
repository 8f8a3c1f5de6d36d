import type { District } from '../district.ts';

/** An item of Account Navigation. */
interface Tab {
  id: string;
  label: string;
  path: string;
  external: boolean;
  /** As `/api/v1/accounts/:id/tabs` tells it. */
  api(host: string): Record<string, unknown>;
}

const builtIn: [id: string, label: string, path: string][] = [
  ['courses', 'Courses', ''],
  ['users', 'People', '/users'],
  ['statistics', 'Statistics', '/statistics'],
  ['permissions', 'Permissions', '/permissions'],
  ['sub_accounts', 'Sub-Accounts', '/sub_accounts'],
  ['terms', 'Terms', '/terms'],
  ['authentication', 'Authentication', '/authentication_providers'],
  ['sis_import', 'SIS Import', '/sis_import'],
];

/** What an admin sees beside an account's pages, in order. */
export function tabsOf({ facts }: District, accountId: bigint): Tab[] {
  const base = `/accounts/${accountId}`;
  const tools = [
    [facts.toolId, 'SIS Integration'],
    [facts.teamToolId, 'Team Rosters'],
  ].map(([id, label]) => [`context_external_tool_${id}`, label, `/external_tools/${id}`]);
  return [...builtIn, ...tools, ['settings', 'Settings', '/settings']].map(
    ([id = '', label = '', path = ''], n) => {
      const external = id.startsWith('context_external_tool_');
      return {
        id,
        label,
        path: base + path,
        external,
        api: (host) => ({
          id,
          html_url: base + path,
          full_url: `https://${host}${base}${path}`,
          position: n + 1,
          visibility: 'admins',
          label,
          type: external ? 'external' : 'internal',
          ...(external && {
            url: `https://${host}/api/v1${base}/external_tools/sessionless_launch?id=${id.split('_').at(-1)}&launch_type=account_navigation`,
          }),
        }),
      };
    },
  );
}
