import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { nastyTexts } from '../articles/nasty-text.ts';
import { parseBody } from '../articles/parse-body.ts';
import { plainText } from '../articles/plain-text.ts';
import { walkTree } from '../articles/walk-tree.ts';
import { timelineKey } from '../articles/timeline-request.ts';
import type { ArticleFigure } from '../statements/article-figure.ts';
import { held } from '../statements/sample-holding.ts';
import { date as readDate, row, told as sampleTold } from '../statements/sample-row.ts';
import { renderMarkdown, type MarkdownInput } from './render-markdown.ts';

const context: Omit<MarkdownInput, 'title' | 'summary' | 'body'> = {
  language: 'en-GB',
  hrefOf: (entity, fragment) => `${entity}.md${fragment === undefined ? '' : `#${fragment}`}`,
  titleOf: (entity) => entity.charAt(0).toUpperCase() + entity.slice(1),
  labelOf: (key) => `Label of ${key}`,
  addressOf: (key) => (key === 'smith' ? 'https://example.org/smith_1' : undefined),
};

function markdownOf(text: string): string {
  const { body } = parseBody({ path: 'volga.mdx', text }, 0);
  walkTree(body.tree, (node) => {
    if (node.type === 'entityLink')
      node.entity = node.target.startsWith('no-') ? null : node.target;
  });
  return renderMarkdown({ title: 'The Volga', summary: 'A river.', body, ...context });
}

const fixtures = join(import.meta.dirname, 'fixtures');
for (const name of readdirSync(fixtures)) {
  test(`as in fixtures/${name}`, () => {
    const found = markdownOf(readFileSync(join(fixtures, name, 'input.mdx'), 'utf8'));
    const expectation = join(fixtures, name, 'expected.md');
    if (process.env['UPDATE']) writeFileSync(expectation, found);
    assert.ok(existsSync(expectation), `${expectation} is missing: read it after UPDATE=1`);
    assert.equal(found, readFileSync(expectation, 'utf8').replaceAll('\r\n', '\n'));
  });
}

test('the file has one title, then the summary, and ends with a line break', () => {
  assert.equal(markdownOf('It is long.'), '# The Volga\n\n> A river.\n\nIt is long.\n');
});

test('whatever the text, plain Markdown comes out: no component, no code, no HTML', () => {
  const processor = unified().use(remarkParse).use(remarkGfm);
  for (const text of nastyTexts(13, 300)) {
    const markdown = markdownOf(text);
    walkTree(processor.parse(markdown), (node) => {
      if (node.type === 'html') assert.fail(`${plainText(node)} of ${JSON.stringify(text)}`);
      if (node.type === 'link') assert.doesNotMatch(node.url, /^\s*(?:java|vb)script:|^data:/i);
    });
  }
});

test('a timeline is a list with its doubts and sources, and nothing where it has no rows', () => {
  const dates = [
    { value: readDate('1946-07-01'), sources: ['smith'] },
    { value: readDate('1946-06'), sources: [] },
  ] as const;
  const timelineOf = (key: string) =>
    key === timelineKey({ of: 'lake' })
      ? [row(sampleTold('1946-07-01', { dates, sources: ['uncited'] }))]
      : [];
  const { body } = parseBody(
    { path: 'volga.mdx', text: '<Timeline of="lake" />\n\n<Timeline />\n\nEnd.' },
    0,
  );
  const input = { title: 'The Volga', summary: 'A river.', body, ...context };
  assert.equal(
    renderMarkdown({ ...input, timelineOf }),
    '# The Volga\n\n> A river.\n\n' +
      '- **1 July 1946**: [Anna](anna.md) born. Sources differ: also June 1946 (citation needed)[^source-1]\n\n' +
      'End.\n\n[^source-1]: Label of smith <https://example.org/smith_1>\n',
  );
  assert.ok(!renderMarkdown(input).includes('1946'));
});

test('figures made of statements are lists: who, when, on which side, and the sources', () => {
  const holding = { ...held('anna', '1900', '1905'), sources: ['smith'] };
  const acted = held('bert', '1906', undefined, { acting: true });
  const gap = { from: readDate('1907'), until: readDate('1908') };
  const figures: Readonly<Record<string, ArticleFigure>> = {
    'Terms lake': {
      name: 'Terms',
      of: 'lake',
      tables: [
        {
          label: 'Chair',
          isOfMany: false,
          rows: [
            { type: 'held', held: holding },
            { type: 'held', held: acted },
            { type: 'gap', gap },
          ],
        },
      ],
    },
    Parties: {
      name: 'Parties',
      of: 'volga',
      groups: [
        {
          facet: 'bank',
          value: 'left',
          label: 'Left',
          parties: [
            {
              entity: 'anna',
              roles: [
                {
                  label: 'Signatory',
                  dated: { ...holding, note: 'in person' },
                  home: { id: 'anna', line: 1 },
                },
              ],
              posts: [{ body: 'lake', post: 'chair', label: 'Chair', acting: true }],
            },
          ],
        },
      ],
    },
    'Map basins  1900-01-01': {
      name: 'Map',
      map: 'basins',
      day: '1900-01-01',
      hasState: false,
      places: [
        { id: 'lake', feature: 'L', control: { by: 'left', certainty: 'possibly' }, label: 'Left' },
        { id: 'anna', feature: 'A' },
      ],
    },
  };
  const text =
    '<Terms of="lake" />\n\nThen.\n\n<Parties />\n\n<Map of="basins" on="1900-01-01" caption="C." />';
  const { body } = parseBody({ path: 'volga.mdx', text }, 0);
  const input = { title: 'The Volga', summary: 'A river.', body, ...context };
  const [, , ...lines] = renderMarkdown({ ...input, figureOf: (key) => figures[key] }).split('\n');
  assert.deepEqual(lines.filter((line) => line !== '').slice(1, -1), [
    '- [Anna](anna.md), 1900–1905[^source-1]',
    '- [Bert](bert.md) (acting), from 1906',
    '- Nobody on record: 1907–1908',
    'Then.',
    '- Left: [Anna](anna.md), signatory (in person); acting chair, Lake[^source-1]',
    'C.',
    '- Possibly Left: [Lake](lake.md)',
    '- No source says: [Anna](anna.md)',
  ]);
  assert.ok(!renderMarkdown(input).includes('1900'));
});
