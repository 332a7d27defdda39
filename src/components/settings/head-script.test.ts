import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { headScript } from './head-script.ts';

interface Browser {
  readonly protocol?: string;
  /** What is kept; absent: the browser refuses. */
  readonly storage?: Readonly<Record<string, string>>;
  readonly cookie?: string;
}

test('nothing kept leaves no attribute but the sign that scripts run', () => {
  assert.deepEqual(attributesIn({ storage: {} }), { 'data-scripted': '' });
});

test('what differs from the usual is put on the root element', () => {
  const storage = { theme: 'dark', 'text-size': 'larger', previews: 'off' };
  assert.deepEqual(chosenIn({ storage }), {
    'data-theme': 'dark',
    'data-text-size': 'larger',
    'data-previews': 'off',
  });
});

test('the usual and the unknown leave no attribute', () => {
  const storage = { theme: 'system', 'text-size': 'normal', previews: '"><script>' };
  assert.deepEqual(chosenIn({ storage }), {});
});

test('a browser that refuses storage and cookies shows the page as usual', () => {
  assert.deepEqual(chosenIn({}), {});
  assert.deepEqual(chosenIn({ protocol: 'file:' }), {});
});

test('from the disk a cookie speaks before what the one file keeps, the nearest folder first', () => {
  const storage = { theme: 'light', previews: 'off' };
  const cookie = 'other-theme=light; theme=dark; theme=light';
  assert.deepEqual(chosenIn({ protocol: 'file:', storage, cookie }), {
    'data-theme': 'dark',
    'data-previews': 'off',
  });
});

test('a cookie that says the usual undoes what the one file keeps', () => {
  const browser = { protocol: 'file:', storage: { theme: 'dark' }, cookie: 'theme=system' };
  assert.deepEqual(chosenIn(browser), {});
});

test('hosted, cookies are not asked', () => {
  assert.deepEqual(chosenIn({ storage: {}, cookie: 'theme=dark' }), {});
});

function chosenIn(browser: Browser): Record<string, string> {
  const { 'data-scripted': _scripted, ...chosen } = attributesIn(browser);
  return chosen;
}

function attributesIn({ protocol = 'https:', storage, cookie }: Browser): Record<string, string> {
  const attributes = new Map<string, string>([['data-theme', 'stale']]);
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  runInNewContext(headScript, {
    window: {},
    location: { protocol },
    localStorage: { getItem: (name: string) => (storage ?? refuse())[name] ?? null },
    document: {
      get cookie(): string {
        return cookie ?? refuse();
      },
      documentElement: {
        setAttribute: (name: string, value: string) => attributes.set(name, value),
        removeAttribute: (name: string) => attributes.delete(name),
      },
    },
  });
  return Object.fromEntries(attributes);
}
