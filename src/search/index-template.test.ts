import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readIndexTemplate, stripIndexTemplate } from './index-template.ts';

test('the lists of a template are separated by newlines', () => {
  const fragment = parseFragment(
    '<template id="qamus-index" data-names="Aar\n 阿勒河 \n" data-side="a\nb" data-title=" Aare "></template>',
  );
  const entity = readIndexTemplate(fragment.childNodes[0] as Tree.Element);
  assert.deepEqual(entity, {
    id: '',
    title: 'Aare',
    names: ['Aar', '阿勒河'],
    hiddenNames: [],
    kind: '',
    date: '',
    facets: { side: ['a', 'b'] },
    summary: '',
  });
});

test('the shipped page has no template of the index', () => {
  const html =
    '<main><template id="qamus-index" data-names="a > b\n\'c\'" data-title=\'x "y"\'></template><h1>Aare</h1>' +
    '<p><template data-id="x" class="qamus-entry" data-summary="1 < 2"> </template>Text</p></main>';
  assert.equal(stripIndexTemplate(html), '<main><h1>Aare</h1><p>Text</p></main>');
});

test('other templates stay', () => {
  const html =
    '<template id="qamus-index-2"></template><template data-note="qamus-index"></template>' +
    '<template id="other" title=" id=qamus-entry"></template>';
  assert.equal(stripIndexTemplate(html), html);
});
