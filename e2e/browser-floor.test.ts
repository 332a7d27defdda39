import css from '@eslint/css';
import { ESLint } from 'eslint';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist, expect, test } from './support/site.ts';

/*
 * The oldest browsers we build for are Chrome 109, Firefox ESR 115 and Safari 16: what all of them
 * knew by the end of 2022, and what is listed here. Newer things stand in `@supports`, or are an
 * enhancement that nobody misses.
 */

/**
 * The last of the three learned them in 2023, but before the version that we name; a mask is known
 * to all with the prefix that the build writes beside it.
 */
const knownToAll = {
  atRules: ['container'],
  properties: [
    'container',
    'container-type',
    'outline',
    'overscroll-behavior',
    'accent-color',
    'mask',
    // Of text in drawings, the only text that has an outline; of other text it is younger.
    'paint-order',
  ],
};

/** Where a browser does not know them, a line breaks elsewhere or a gap is wider: all is read. */
const enhancements = {
  atRules: ['page'],
  properties: [
    'text-wrap',
    'hyphens',
    'text-size-adjust',
    'forced-color-adjust',
    'print-color-adjust',
    'break-after',
    'page',
    'resize',
    'orphans',
    'widows',
    'content-visibility',
  ],
  // On paper what is folded is unfolded by the second: elsewhere as the reader has left it.
  selectors: ['marker', 'details-content'],
};

/** `:has()` came to Firefox with 121. Each of these only narrows what is readable without it. */
const mayHave = [
  ':has(.notes))',
  ':has(~.article-page)',
  ':has(>.article-page)',
  ':has(h3,h4)',
  ':has(.frontispiece))',
];

test('the style sheets use nothing newer than the oldest browsers', async () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      rules: {
        'css/use-baseline': [
          'error',
          {
            available: 2022,
            allowAtRules: [...knownToAll.atRules, ...enhancements.atRules],
            allowProperties: [...knownToAll.properties, ...enhancements.properties],
            allowSelectors: enhancements.selectors,
          },
        ],
      },
    },
  });
  const paths = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.css'));
  const sheets = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(dist, path), 'utf8') })),
  );
  const page = await readFile(join(dist, '404.html'), 'utf8');
  sheets.push({ path: '404.html', text: /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '' });
  const found: string[] = [];
  for (const { path, text } of sheets) {
    expect(text, path).not.toBe('');
    for (const { messages } of await eslint.lintText(text, { filePath: 'sheet.css' }))
      for (const { message, line, column } of messages) {
        const place = (text.split('\n')[line - 1] ?? '').slice(column - 1, column + 60);
        if (mayHave.some((selector) => place.startsWith(selector))) continue;
        found.push(`${path}: ${message} ${place}`);
      }
  }
  expect([...new Set(found)]).toEqual([]);
});
