import { type Context, Hono } from 'hono';
import { messagesOf } from '../sync/import-message.ts';
import { type ImportState, importAt } from '../sync/import-state.ts';
import type { CanvasEnv } from '../world.ts';
import { sisRefusal } from './account.ts';
import { pageOf } from './paging.ts';
import { notFound, reply } from './reply.ts';
import { sisImportJson } from './sis-import-json.ts';

const states = [
  'initializing',
  'created',
  'importing',
  'cleanup_batch',
  'imported',
  'imported_with_messages',
  'aborted',
  'failed',
  'failed_with_messages',
  'restoring',
  'partially_restored',
  'restored',
];
/** Canvas throws the rows away after that. */
const errorsKept = 30 * 86_400_000;

/** `/api/v1/accounts/:account/sis_imports…`, reading only. */
export const sisImports = new Hono<CanvasEnv>()
  .use('/sis_imports/*', async (c, next) => sisRefusal(c) ?? (await next()))
  .use('/sis_import_errors', async (c, next) => sisRefusal(c) ?? (await next()))
  .get('/sis_imports', (c) => list(c, filtered(c, existing(c))))
  .get('/sis_imports/importing', (c) =>
    list(
      c,
      existing(c).filter((i) => ['importing', 'cleanup_batch'].includes(i.workflowState)),
    ),
  )
  .get('/sis_imports/:id', (c) => {
    const found = named(c);
    if (!found) return notFound(c);
    return reply(c, sisImportJson(found, c.env.district, c.env.world.clock.now()));
  })
  .get('/sis_imports/:id/errors', (c) => {
    const found = named(c);
    return found ? errors(c, [found]) : notFound(c);
  })
  .get('/sis_import_errors', (c) => errors(c, existing(c)));

function list(c: Context<CanvasEnv>, imports: ImportState[]): Response {
  const now = c.env.world.clock.now();
  const page = pageOf(c, imports).map((state) => sisImportJson(state, c.env.district, now));
  return reply(c, { sis_imports: page });
}

/** Every import made so far, newest first. */
function existing(c: Context<CanvasEnv>): ImportState[] {
  const now = c.env.world.clock.now();
  return c.env.district.imports
    .flatMap((plan) => importAt(plan, now) ?? [])
    .sort((a, b) => b.plan.createdAt - a.plan.createdAt);
}

function named(c: Context<CanvasEnv>): ImportState | undefined {
  return existing(c).find(({ plan }) => String(plan.id) === c.req.param('id'));
}

/** Dates that do not parse and states Canvas does not know are as good as not given. */
function filtered(c: Context<CanvasEnv>, imports: ImportState[]): ImportState[] {
  const since = Date.parse(c.req.query('created_since') ?? '');
  const before = Date.parse(c.req.query('created_before') ?? '');
  const asked = (c.req.queries('workflow_state[]') ?? []).filter((name) => states.includes(name));
  return imports.filter(
    ({ plan, workflowState }) =>
      !(plan.createdAt <= since) &&
      !(plan.createdAt >= before) &&
      (asked.length === 0 || asked.includes(workflowState)),
  );
}

function errors(c: Context<CanvasEnv>, imports: ImportState[]): Response {
  const now = c.env.world.clock.now();
  const failuresOnly = ['1', 'true'].includes(c.req.query('failure') ?? '');
  const rows = imports
    .flatMap(({ plan }) => messagesOf(plan).map((message) => ({ id: plan.id, ...message })))
    .filter(({ at, failure }) => at <= now && at > now - errorsKept && (failure || !failuresOnly))
    .sort((a, b) => b.at - a.at);
  const page = pageOf(c, rows).map(({ id, file, message, rowInfo, row }) => ({
    sis_import_id: id,
    file,
    message,
    row_info: rowInfo,
    row,
  }));
  return reply(c, { sis_import_errors: page });
}
