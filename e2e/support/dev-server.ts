import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..', '..');

/** `npm run dev` for a copy of the second corpus, whose files a test may change. */
export interface DevServer {
  /** The address of a page: `page('uraniborg.html')`. */
  readonly page: (name: string) => string;
  /** The whole path of a file of the corpus. */
  readonly path: (file: string) => string;
  readonly read: (file: string) => Promise<string>;
  readonly save: (file: string, text: string | Buffer) => Promise<void>;
  /** Saves what `change` makes of a file's text. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Everything that was printed so far. */
  readonly printed: () => string;
  readonly isRunning: () => boolean;
  readonly stop: () => Promise<void>;
}

export async function startDevServer(): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), 'qamus-dev-'));
  const corpus = join(folder, 'corpus');
  await cp(join(project, 'e2e', 'fixtures', 'second-corpus'), corpus, { recursive: true });
  const path = (file: string): string => join(corpus, file);
  const read = (file: string): Promise<string> => readFile(path(file), 'utf8');
  const save = (file: string, text: string | Buffer): Promise<void> => writeFile(path(file), text);
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    await save(file, change(await read(file)));
  };
  await edit('encyclopedia.config.ts', (text) =>
    text.replace(/^import type.*$/m, '').replace(/ satisfies \w+/, ''),
  );
  // What it wants: here it has no problems.
  await edit('articles/observatory/maragheh-observatory.mdx', (text) =>
    text.replace('[[hulagu-khan|Hulagu]]', 'Hulagu'),
  );
  await edit('readings/houses-of-the-sky.yaml', (text) =>
    text.replace(/  - article: hulagu-khan\n.*\n/, ''),
  );

  const child = spawn(process.execPath, ['src/cli/dev.ts', '--port', '0'], {
    cwd: project,
    env: { ...process.env, QAMUS_CORPUS: corpus, QAMUS_WORK: join(folder, 'work'), NO_COLOR: '1' },
  });
  let said = '';
  const address = await addressOf(child, (text) => (said += text));
  return {
    page: (name) => address + name,
    path,
    read,
    save,
    edit,
    printed: () => said,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      const ended = new Promise((settle) => child.once('exit', settle));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess, hear: (text: string) => void): Promise<string> {
  return new Promise((settle, fail) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        hear(data.toString());
        said += data.toString();
        const [found] = /http:\/\/localhost:\d+\/[\w/]*/.exec(said) ?? [];
        if (found !== undefined) settle(found.replace(/\/?$/, '/'));
      });
    }
    child.once('exit', () => {
      fail(new Error(`the server ended: ${said}`));
    });
  });
}
