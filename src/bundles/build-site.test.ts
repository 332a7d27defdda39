import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { BuildFailure } from './build-failure.ts';
import { buildFolders, type BuildFolders } from './build-folders.ts';
import { buildSite, type BuildStep } from './build-site.ts';
import { listFiles } from './list-files.ts';
import { replaceFile } from './replace-file.ts';
import { mendSwap } from './swap-folders.ts';

const stepNames = ['corpus', 'pages', 'portable', 'search', 'links'];

/** A small build whose every file says `content`; it shares files with the last one, as ours does. */
function stepsFor(folders: BuildFolders, content: string): BuildStep[] {
  return stepNames.map((name) => ({
    name,
    async run() {
      if (name === 'portable') {
        await mkdir(folders.next, { recursive: true });
        for (const page of ['index.html', 'aare.html']) {
          await replaceFile(join(folders.portable, page), `${page} ${content}`);
          await link(join(folders.portable, page), join(folders.next, page));
        }
      }
      if (name === 'search') {
        await mkdir(join(folders.next, 'search'));
        await writeFile(join(folders.next, 'search', 'engine.js'), content);
      }
      return 'done';
    },
  }));
}

async function snapshot(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await listFiles(folder)) {
    hash.update(`${path}\n`).update(await readFile(join(folder, path)));
  }
  return hash.digest('hex');
}

describe('a build that breaks off', () => {
  let root = '';
  let folders: BuildFolders;
  let lastGood = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'a build '));
    folders = buildFolders({ out: join(root, 'dist'), work: join(root, '.qamus') });
    await buildSite(stepsFor(folders, 'zero'), folders);
    await buildSite(stepsFor(folders, 'one'), folders);
    lastGood = await snapshot(folders.out);
    assert.equal(await readFile(join(folders.out, 'aare.html'), 'utf8'), 'aare.html one');
  });

  afterEach(() => rm(root, { recursive: true }));

  async function nextBuildSucceeds(): Promise<void> {
    await buildSite(stepsFor(folders, 'three'), folders);
    assert.deepEqual(await listFiles(folders.out), ['aare.html', 'index.html', 'search/engine.js']);
    assert.equal(await readFile(join(folders.out, 'index.html'), 'utf8'), 'index.html three');
    assert.equal(existsSync(folders.next), false);
  }

  /** The steps with a fault in one of them, before it does its work or after. */
  function broken(at: string, when: 'before' | 'after', fault: () => Promise<void>): BuildStep[] {
    return stepsFor(folders, 'two').map((step) =>
      step.name !== at
        ? step
        : {
            name: at,
            async run() {
              if (when === 'before') await fault();
              const done = await step.run();
              if (when === 'after') await fault();
              return done;
            },
          },
    );
  }

  for (const name of stepNames) {
    for (const when of ['before', 'after'] as const) {
      test(`fails ${when} the work of ${name}: the last good site stays`, async () => {
        const fault = (): Promise<void> => Promise.reject(new BuildFailure('A river ran dry.'));
        await assert.rejects(buildSite(broken(name, when, fault), folders), /A river ran dry\./);
        assert.equal(await snapshot(folders.out), lastGood);
        await nextBuildSucceeds();
      });
    }
  }

  test('cannot put the new site in place: the last good one is put back', async () => {
    let renames = 0;
    const refusing = async (from: string, to: string): Promise<void> => {
      renames += 1;
      if (renames === 2) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      await rename(from, to);
    };
    const build = buildSite(stepsFor(folders, 'two'), folders, { rename: refusing });
    await assert.rejects(build, /is in use \(EBUSY\)/);
    assert.equal(renames, 3);
    assert.equal(await snapshot(folders.out), lastGood);
    await nextBuildSucceeds();
  });

  test('cannot move the last site away: it stays', async () => {
    const refusing = (): Promise<void> =>
      Promise.reject(Object.assign(new Error('far'), { code: 'EXDEV' }));
    const build = buildSite(stepsFor(folders, 'two'), folders, { rename: refusing });
    await assert.rejects(build, /lies on another disk/);
    assert.equal(await snapshot(folders.out), lastGood);
    await nextBuildSucceeds();
  });

  for (const [index, name] of [...stepNames, 'swap'].entries()) {
    test(`is killed ${name === 'swap' ? 'between the two renames' : `after ${name}`}: nothing is lost`, async () => {
      await buildAndDie(root, index);
      if (name === 'swap') {
        assert.equal(existsSync(folders.out), false);
        assert.equal(await mendSwap(folders), true);
      }
      assert.equal(await snapshot(folders.out), lastGood);
      await nextBuildSucceeds();
    });
  }

  test('is killed between the two renames: the next build mends it even when it fails itself', async () => {
    await buildAndDie(root, stepNames.length);
    const fault = (): Promise<void> => Promise.reject(new BuildFailure('A river ran dry.'));
    await assert.rejects(buildSite(broken('corpus', 'before', fault), folders));
    assert.equal(await snapshot(folders.out), lastGood);
    await nextBuildSucceeds();
  });
});

/** Runs a build in a process of its own that is killed at a step, or in the midst of the swap. */
async function buildAndDie(root: string, at: number): Promise<void> {
  const file = join(root, 'die.mts');
  const room = JSON.stringify(import.meta.dirname).slice(1, -1);
  await writeFile(
    file,
    `import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolders } from '${room}/build-folders.ts';
import { buildSite } from '${room}/build-site.ts';
const root = ${JSON.stringify(root)};
const folders = buildFolders({ out: join(root, 'dist'), work: join(root, '.qamus') });
const die = () => process.kill(process.pid, 'SIGKILL');
const steps = ${JSON.stringify(stepNames)}.map((name, index) => ({
  name,
  async run() {
    await mkdir(folders.next, { recursive: true });
    await writeFile(join(folders.next, name + '.html'), 'half');
    if (index === ${at}) { die(); await new Promise(() => {}); }
    return '';
  },
}));
let renames = 0;
await buildSite(steps, folders, {
  rename: async (from, to) => {
    renames += 1;
    if (renames === 2) { die(); await new Promise(() => {}); }
    await rename(from, to);
  },
});
`,
  );
  const child = spawn(process.execPath, [file], { stdio: 'inherit' });
  const signal = await new Promise((settle) => {
    child.on('exit', (_code, why) => {
      settle(why);
    });
  });
  assert.equal(signal, 'SIGKILL');
}

test('the first build needs no site before it, and each later one keeps the last', async () => {
  const root = await mkdtemp(join(tmpdir(), 'build'));
  try {
    const folders = buildFolders({ out: join(root, 'dist'), work: join(root, '.qamus') });
    const told: string[] = [];
    const report = (step: string, done: string): void => void told.push(`${step}: ${done}`);
    await buildSite(stepsFor(folders, 'one'), folders, { report });
    assert.deepEqual(
      told,
      stepNames.map((name) => `${name}: done`),
    );
    const first = await snapshot(folders.out);
    await buildSite(stepsFor(folders, 'two'), folders);
    assert.notEqual(await snapshot(folders.out), first);
    assert.equal(await snapshot(folders.previous), first);
  } finally {
    await rm(root, { recursive: true });
  }
});

test('two builds at once do not mix: the second says who is at work and does nothing', async () => {
  const root = await mkdtemp(join(tmpdir(), 'build'));
  try {
    const folders = buildFolders({ out: join(root, 'dist'), work: join(root, '.qamus') });
    let second: Promise<void> | undefined;
    const steps = stepsFor(folders, 'one');
    const nested: BuildStep = {
      name: 'meanwhile',
      async run() {
        second = buildSite(stepsFor(folders, 'two'), folders);
        await assert.rejects(
          second,
          new RegExp(`Another build \\(process ${process.pid}\\) is at work`),
        );
        return '';
      },
    };
    await buildSite([...steps, nested], folders);
    assert.ok(second);
    assert.equal(await readFile(join(folders.out, 'aare.html'), 'utf8'), 'aare.html one');
  } finally {
    await rm(root, { recursive: true });
  }
});
