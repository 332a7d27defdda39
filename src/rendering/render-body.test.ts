import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import type { ArticleBody } from '../articles/article-body.ts';
import { nastyTexts } from '../articles/nasty-text.ts';
import { parseBody } from '../articles/parse-body.ts';
import { walkTree } from '../articles/walk-tree.ts';
import type { Part } from './parts.ts';
import { renderBody } from './render-body.ts';
import type { RenderContext } from './render-context.ts';

const context: RenderContext = {
  language: 'en-GB',
  hrefOf: (entity, fragment) => `${entity}.html${fragment === undefined ? '' : `#${fragment}`}`,
  wantedHref: (target) => `wanted.html#${target}`,
  titleOf: (entity) => entity.charAt(0).toUpperCase() + entity.slice(1),
  labelOf: (key) => `Label of ${key}`,
};

/** As the room of mentions would: what begins with `no-` is wanted, the rest exists. */
function parsed(text: string): ArticleBody {
  const { body } = parseBody({ path: 'x.mdx', text }, 0);
  walkTree(body.tree, (node) => {
    if (node.type !== 'entityLink') return;
    node.entity = node.target.startsWith('no-') ? null : node.target;
    if (node.target.startsWith('auto-')) node.syntax = 'automatic';
  });
  return body;
}

function htmlOf(parts: readonly Part[]): string {
  return parts
    .map((part) =>
      part.type === 'html'
        ? part.html
        : `\n{{${part.name} ${JSON.stringify(part.attributes)}}}${htmlOf(part.children)}{{/${part.name}}}\n`,
    )
    .join('');
}

const fixtures = join(import.meta.dirname, 'fixtures');
for (const name of readdirSync(fixtures)) {
  test(`as in fixtures/${name}`, () => {
    const body = parsed(readFileSync(join(fixtures, name, 'input.mdx'), 'utf8'));
    const { parts, citations } = renderBody(body, context);
    const notes = citations.map((citation) => `\n${JSON.stringify(citation)}`).join('');
    const found = `${htmlOf(parts)}${notes}\n`;
    const expectation = join(fixtures, name, 'expected.html');
    if (process.env['UPDATE']) writeFileSync(expectation, found);
    assert.ok(existsSync(expectation), `${expectation} is missing: read it after UPDATE=1`);
    assert.equal(found, readFileSync(expectation, 'utf8').replaceAll('\r\n', '\n'));
  });
}

test('rendering leaves the tree as it is, and twice gives the same', () => {
  for (const name of readdirSync(fixtures)) {
    const body = parsed(readFileSync(join(fixtures, name, 'input.mdx'), 'utf8'));
    const before = structuredClone(body.tree);
    const first = renderBody(body, context);
    assert.deepEqual(body.tree, before);
    assert.deepEqual(renderBody(body, context), first);
  }
});

test('a link that is not settled is its words', () => {
  const { body } = parseBody({ path: 'x.mdx', text: 'The [[volga|river]].' }, 0);
  assert.equal(htmlOf(renderBody(body, context).parts), '<p>The river.</p>');
});

test('a figure inside a list cuts the HTML around it open', () => {
  const { parts } = renderBody(
    parsed('- one\n\n  <Figure src="a.svg" alt="A" />\n\n- two'),
    context,
  );
  assert.deepEqual(
    parts.map(({ type }) => type),
    ['html', 'component', 'html'],
  );
  const [before, , after] = parts;
  assert.ok(
    before?.type === 'html' && before.html.startsWith('<ul>') && !before.html.includes('</ul>'),
  );
  assert.ok(after?.type === 'html' && after.html.endsWith('</ul>'));
});

test('a figure without a caption has no children', () => {
  const [figure] = renderBody(parsed('<Figure src="a.svg" alt="A" />'), context).parts;
  assert.deepEqual(figure, {
    type: 'component',
    name: 'Figure',
    attributes: { src: 'a.svg', alt: 'A' },
    children: [],
  });
});

interface HtmlNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

function elementsOf(node: HtmlNode): HtmlNode[] {
  return [node, ...(node.childNodes ?? []).flatMap(elementsOf)];
}

const allowed = new Set(
  (
    '#document #text html head body a aside bdi blockquote br code del div em figcaption figure h2 h3 h4 ' +
    'h5 h6 hr li ol p pre section span strong sup table tbody td th thead tr ul'
  ).split(' '),
);

test('whatever the text, nothing in the page runs and every id is unique', () => {
  for (const text of nastyTexts(5, 3000)) {
    const { parts } = renderBody(parsed(text), context);
    const html = parts
      .map((part) => (part.type === 'html' ? part.html : htmlOf(part.children)))
      .join('');
    const ids = new Set<string>();
    for (const { nodeName, attrs = [] } of elementsOf(parse(html))) {
      assert.ok(allowed.has(nodeName), `<${nodeName}> of ${JSON.stringify(text)}`);
      for (const { name, value } of attrs) {
        assert.ok(!/^on|^style$|^srcdoc$|^src$/.test(name), `${name} of ${JSON.stringify(text)}`);
        if (name === 'href')
          assert.match(value, /^(?:https?:|mailto:|#|[^:/\\]+$|[^:/\\]+[/#?])/, text);
        if (name === 'id') assert.ok(!ids.has(value), `${value} twice in ${JSON.stringify(text)}`);
        if (name === 'id') ids.add(value);
      }
    }
    assert.doesNotMatch(html.replace(/"[^"]*"/g, ''), /<script|<!--|<style/i);
  }
});

test('every place that refers to a note is named by it, and is there', () => {
  for (const text of nastyTexts(9, 500)) {
    const { parts, citations } = renderBody(parsed(text), context);
    const html = htmlOf(parts);
    citations.forEach(({ number, backrefs, id }, index) => {
      assert.equal(number, index + 1);
      for (const backref of backrefs) assert.ok(html.includes(` id="${backref}"`), backref);
      assert.ok(html.includes(`href="#${id}"`));
    });
  }
});

test('between the marks of a source and of a footnote stands a comma, in either order', () => {
  const marksOf = (text: string): string =>
    htmlOf(renderBody(parsed(`${text}\n\n[^n]: Aside.`), context).parts)
      .split('<section')[0]
      ?.replaceAll(/<[^>]*>/g, '') ?? '';
  assert.match(marksOf('Said.[@a][^n]'), /Said\.1, a/);
  assert.match(marksOf('Said.[^n][@a]'), /Said\.a, 1/);
  assert.match(marksOf('Said.[^n] Again.[@a]'), /Said\.a Again\.1$/m);
});
