import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillTemplate } from './fill-template.ts';

const template = [
  '---',
  'title: Name of the river',
  "summary: '…' # a sentence",
  'status: draft',
  '# length: { value: 1, source: x }',
  'sources: []',
  '---',
  '',
  'The **Name of the river** …',
  '',
].join('\n');

test('the title of the template gives way to that of the article, everything else stays', () => {
  assert.equal(
    fillTemplate(template, { title: 'Aare' }),
    template.replaceAll('Name of the river', 'Aare'),
  );
});

test('what is known stands in its line', () => {
  const text = fillTemplate(template, {
    title: 'Aare',
    qualifier: 'Bern',
    summary: "It's a river: long",
    sources: ['map', 'book'],
  });
  assert.match(text, /^title: Aare\nqualifier: Bern\nsummary: 'It''s a river: long'\nstatus/m);
  assert.match(text, /^sources: \[map, book\]\n---\n\nThe \*\*Aare\*\*/m);
});

test('an entry has no text', () => {
  const text = fillTemplate(template, { title: 'Aare', isEntry: true });
  assert.match(text, /^status: entry$/m);
  assert.match(text, /---\n$/);
});

test('a title of any characters is read as it was meant, in YAML and in the text', () => {
  const text = fillTemplate(template, { title: "Yes: *No* {1} 'x' $& [y]" });
  assert.match(text, /^title: 'Yes: \*No\* \{1\} ''x'' \$& \[y\]'$/m);
  assert.match(text, /^The \*\*Yes: \\\*No\\\* \\\{1\\\} 'x' \$& \\\[y\\\]\*\* …$/m);
});

test('line endings are those of the template', () => {
  const text = fillTemplate(template.replaceAll('\n', '\r\n'), {
    title: 'Aare',
    qualifier: 'Bern',
    isEntry: true,
  });
  assert.doesNotMatch(text, /[^\r]\n/);
  assert.match(text, /title: Aare\r\nqualifier: Bern\r\n/);
});
