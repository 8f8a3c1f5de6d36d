import { type Context, Hono } from 'hono';
import type { District } from '../district.ts';
import { tabsOf } from '../pages/tabs.ts';
import type { CanvasEnv } from '../world.ts';
import { accountOf } from './account.ts';
import { pageOf } from './paging.ts';
import { notFound, reply } from './reply.ts';

export const sisIntegrationHost = 'sis-integration.instructure.com';
export const teamRostersHost = 'team-rosters.instructure.com';

/** `/api/v1/accounts/:account`, its tabs and its tools. */
export const accounts = new Hono<CanvasEnv>()
  .get('/', (c) => withAccount(c, (account) => reply(c, accountJson(c.env.district, account))))
  .get('/tabs', (c) =>
    withAccount(c, (account) => {
      const { host } = c.env.district.facts;
      return reply(
        c,
        tabsOf(c.env.district, account.id).map((tab) => tab.api(host)),
      );
    }),
  )
  .get('/external_tools', (c) =>
    withAccount(c, () => {
      const term = (c.req.query('search_term') ?? '').toLowerCase();
      const tools = toolsOf(c.env.district).filter(({ name }) => name.toLowerCase().includes(term));
      return reply(c, pageOf(c, tools));
    }),
  );

function withAccount(
  c: Context<CanvasEnv>,
  answer: (account: { id: bigint; name: string; root: boolean }) => Response,
): Response {
  const account = accountOf(c);
  return account ? answer(account) : notFound(c);
}

function accountJson(district: District, account: { id: bigint; name: string; root: boolean }) {
  const root = district.facts.accountId;
  return {
    id: account.id,
    name: account.name,
    workflow_state: 'active',
    parent_account_id: account.root ? null : root,
    root_account_id: account.root ? null : root,
    uuid: `uuid-${district.facts.host.split('.')[0]}-${account.id}`,
    default_storage_quota_mb: 500,
    default_time_zone: district.facts.timeZone,
    sis_account_id: null,
    integration_id: null,
    sis_import_id: null,
    course_template_id: null,
  };
}

function toolsOf({ facts }: District) {
  const tool = (id: string, name: string, host: string, version: string) => ({
    id: BigInt(id),
    name,
    description: null,
    url: `https://${host}/launch`,
    domain: null,
    consumer_key: 'N/A',
    version,
    developer_key_id: 1_000_000_000_000_01n,
    deployment_id: `${id}:8865aa05b4b79b64a91a86042e43af5ea8ae79eb`,
    privacy_level: 'public',
    workflow_state: 'public',
    account_navigation: {
      enabled: true,
      text: name,
      label: name,
      url: `https://${host}/launch`,
      visibility: 'admins',
    },
    course_navigation: null,
  });
  return [
    tool(facts.toolId, 'SIS Integration', facts.toolHost ?? sisIntegrationHost, '1.3'),
    tool(facts.teamToolId, 'Team Rosters', teamRostersHost, '1.1'),
  ];
}
