import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve, type RunningServer } from './serve-folder.ts';

describe('the server of a finished site', () => {
  let parent = '';
  let server: RunningServer;

  before(async () => {
    parent = await mkdtemp(join(tmpdir(), 'a site '));
    const folder = join(parent, 'dist');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), '<h1>Rivers</h1>');
    await writeFile(join(folder, 'aare.html'), '<h1>Aare</h1>');
    await writeFile(join(folder, '404.html'), '<h1>Not found</h1>');
    await writeFile(join(folder, 'assets', 'a.css'), 'a{}');
    await writeFile(join(folder, 'assets', 'f.woff2'), 'font');
    await writeFile(join(folder, 'aare.md'), '# Aare 阿勒河');
    await writeFile(join(parent, 'secret.txt'), 'secret');
    await mkdir(join(parent, 'dist-other'));
    await writeFile(join(parent, 'dist-other', 'secret.txt'), 'secret');
    server = await serve({ folder, base: '/rivers/', port: 0 });
  });

  after(async () => {
    await server.close();
    await rm(parent, { recursive: true });
  });

  /** Sends the path as it is, which `fetch` would tidy. */
  async function ask(
    path: string,
  ): Promise<{ status: number; type: string; body: string; location: string }> {
    return new Promise((settle, refuse) => {
      get({ host: 'localhost', port: new URL(server.url).port, path }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () => {
          const { location = '', 'content-type': type = '' } = response.headers;
          settle({ status: response.statusCode ?? 0, type, body, location });
        });
      }).on('error', refuse);
    });
  }

  test('says where the title page is', async () => {
    assert.match(server.url, /^http:\/\/localhost:\d+\/rivers\/$/);
    assert.equal((await ask('/rivers/')).body, '<h1>Rivers</h1>');
  });

  const types = {
    '/rivers/index.html': 'text/html; charset=utf-8',
    '/rivers/assets/a.css': 'text/css; charset=utf-8',
    '/rivers/assets/f.woff2': 'font/woff2',
    '/rivers/aare.md': 'text/markdown; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    test(`serves ${path} as ${type}`, async () => {
      const answer = await ask(path);
      assert.equal(answer.status, 200);
      assert.equal(answer.type, type);
    });
  }

  test('a query is no part of the file name, and a page may be asked for without its ending', async () => {
    assert.equal((await ask('/rivers/aare.html?q=x')).body, '<h1>Aare</h1>');
    assert.equal((await ask('/rivers/aare')).body, '<h1>Aare</h1>');
  });

  test('the base without its slash leads to the base', async () => {
    const { status, location } = await ask('/rivers');
    assert.deepEqual({ status, location }, { status: 301, location: '/rivers/' });
  });

  for (const path of [
    '/',
    '/index.html',
    '/rivers/none.html',
    '/rivers/assets/',
    '/rivers/assets',
  ]) {
    test(`answers ${path} with the page for unknown addresses`, async () => {
      const { status, body } = await ask(path);
      assert.deepEqual({ status, body }, { status: 404, body: '<h1>Not found</h1>' });
    });
  }

  const escapes = [
    '/rivers/../secret.txt',
    '/rivers/../../secret.txt',
    '/rivers/%2e%2e/secret.txt',
    '/rivers/..%2fsecret.txt',
    '/rivers/assets/../../secret.txt',
    '/rivers/..%5csecret.txt',
    '/rivers/../dist-other/secret.txt',
    '/rivers//etc/hostname',
    '/rivers/%00',
    '/rivers/%E0%A4%A',
  ];
  for (const path of escapes) {
    test(`never leaves the folder for ${path}`, async () => {
      const { status, body } = await ask(path);
      assert.ok(status === 404 || status === 400, `status ${status}`);
      assert.doesNotMatch(body, /secret/);
    });
  }

  test('only reads', async () => {
    const response = await fetch(`${server.url}index.html`, { method: 'POST', body: 'x' });
    assert.equal(response.status, 405);
  });

  test('a port that is taken is said in words', async () => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(serve({ folder: parent, port }), /The port \d+ is taken/);
  });
});
