import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';

/*
 * The workflow files, linted: GitHub's own parser reads them, and they keep what makes them
 * safe for pull requests of strangers.
 */

const github = resolve(import.meta.dirname, '..', '..', '.github');

// The parser is written for bundlers: Node wants to be told that its schemas are JSON.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What is wrong with a workflow, a sentence each. */
function faults(name: string, text: string): string[] {
  const parsed = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  const errors = parsed.context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0) return errors;
  const workflow = load(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps = [] }]) => steps);
  const isOfStrangers = 'pull_request' in workflow.on;
  const rights = [workflow.permissions, ...jobs.map(([, { permissions }]) => permissions)];
  const writes = rights
    .flatMap((each) => Object.entries(each ?? {}))
    .filter(([, a]) => a !== 'read');
  return [
    ...('pull_request_target' in workflow.on ? ['pull_request_target has secrets'] : []),
    ...(JSON.stringify(workflow.permissions) === '{"contents":"read"}'
      ? []
      : ['what every job may do is to be `contents: read`']),
    ...(isOfStrangers ? writes.map(([right]) => `a stranger's files may write ${right}`) : []),
    ...(isOfStrangers && /secrets\s*[.[]/.test(text) ? ["a stranger's files see a secret"] : []),
    ...jobs.flatMap(([id, job]) => (job['timeout-minutes'] ? [] : [`${id} has no timeout`])),
    ...steps.flatMap(({ uses = '' }) =>
      uses === '' || /^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40}$/.test(uses)
        ? []
        : [`${uses} is not pinned by commit`],
    ),
    ...[...text.matchAll(/@[0-9a-f]{40}(?! # v\d)/g)].map(([pin]) => `${pin} tells no version`),
    ...steps.flatMap(({ uses = '', with: given }) =>
      uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
        ? ['a checkout leaves the token in the folder']
        : [],
    ),
    ...steps.flatMap(({ run = '' }) =>
      run.includes('${{') ? [`an expression is written into a command: ${run}`] : [],
    ),
  ];
}

test('every workflow is one that GitHub reads, pinned, and may do no more than it must', async () => {
  const folder = join(github, 'workflows');
  const names = await readdir(folder);
  assert.deepEqual(names.toSorted(), ['links.yml', 'main.yml', 'newest.yml', 'pull-request.yml']);
  for (const name of names)
    assert.deepEqual(faults(name, await readFile(join(folder, name), 'utf8')), [], name);
});

test('a workflow that is dangerous or wrong is told so', () => {
  const workflow = (body: string) =>
    `on:\n  pull_request:\npermissions:\n  contents: read\n${body}`;
  const job = (step: string, more = '    timeout-minutes: 5\n') =>
    workflow(`jobs:\n  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - ${step}\n`);
  const pin = '11bd71901bbe5b1630ceea73d27597364c9af683';
  const first = (text: string) => faults('w.yml', text)[0] ?? '';
  assert.equal(first(job('run: npm test')), '');
  assert.match(first(job('runs: npm test')), /Unexpected value 'runs'/);
  assert.match(first(job('uses: actions/setup-node@v4')), /not pinned/);
  assert.match(first(job(`uses: actions/setup-node@${pin}`)), /tells no version/);
  assert.match(first(job(`uses: actions/checkout@${pin} # v4`)), /leaves the token/);
  assert.match(first(job('run: echo ${{ github.event.pull_request.title }}')), /into a command/);
  assert.match(first(job('run: npm test', '')), /no timeout/);
  const writing = '    timeout-minutes: 5\n    permissions: { contents: write }\n';
  assert.match(first(job('run: npm test', writing)), /may write contents/);
  const secret = '    timeout-minutes: 5\n    env: { A: "${{ secrets.A }}" }\n';
  assert.match(first(job('run: npm test', secret)), /see a secret/);
  assert.match(
    first(job('run: npm test').replace('pull_request', 'pull_request_target')),
    /secrets/,
  );
});

test('issue forms and the list of owners are whole', async () => {
  const forms = join(github, 'ISSUE_TEMPLATE');
  for (const name of await readdir(forms)) {
    const form = load(await readFile(join(forms, name), 'utf8')) as {
      readonly name?: string;
      readonly body?: readonly { readonly type: string; readonly id?: string }[];
    };
    if (name === 'config.yml') continue;
    assert.ok(form.name, name);
    const ids = (form.body ?? []).flatMap(({ id }) => id ?? []);
    assert.ok(ids.length >= 3 && new Set(ids).size === ids.length, name);
  }
  const owners = await readFile(join(github, 'CODEOWNERS'), 'utf8');
  const rows = owners.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  const pathOf = (row: string) => row.split(/\s+/)[0] ?? '';
  const at = (path: string) => rows.findIndex((row) => pathOf(row) === path);
  for (const row of rows) assert.match(row, /^\/\S+(?:\s+@[\w-]+\/[\w-]+)+$/);
  assert.ok(at('/content/articles/') < at('/content/encyclopedia.config.ts'));
  assert.ok(at('/content/pages/') > at('/content/articles/'));
  const corpus = await readdir(join(github, '..', 'content'), { withFileTypes: true });
  const content = corpus.map((each) => `/content/${each.name}${each.isDirectory() ? '/' : ''}`);
  for (const path of [
    ...content,
    '/src/',
    '/e2e/',
    '/public/',
    '/.github/',
    '/.ci/',
    '/.vscode/',
  ]) {
    assert.ok(at(path) >= 0, `${path} has an owner`);
  }
});
