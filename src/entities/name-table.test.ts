import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Name } from '../schema/front-matter.ts';
import type { Entity } from './entity.ts';
import { buildNameTable, sharedNames } from './name-table.ts';

const kind = { id: 'place', case: 'proper', possessive: true, plurals: false };
const encyclopedia = { kinds: { place: kind } } as unknown as Encyclopedia;

function place(id: string, names: Partial<Name>[], redirectFrom: string[] = []): Entity {
  const complete = names.map((name, at) => ({
    lang: 'en',
    use: at === 0 ? 'title' : 'alias',
    main: false,
    sources: [],
    place: { start: 4, end: 8 },
    ...name,
  }));
  const file = { path: `articles/place/${id}.mdx`, text: '---\nname\n---\n' };
  return {
    id,
    kind: 'place',
    file,
    frontMatter: { names: complete, redirectFrom },
  } as unknown as Entity;
}

test('keeps bearers by folded form, in order of ids', () => {
  const { forms } = buildNameTable(
    [place('lodz-town', [{ text: 'Łódź' }]), place('lodz-county', [{ text: 'LODZ' }])],
    encyclopedia,
  );
  assert.deepEqual(forms.get('lodz')?.ids, ['lodz-county', 'lodz-town']);
});

test('an entity that bears a form twice does not share it', () => {
  const table = buildNameTable([place('lodz', [{ text: 'Łódź' }, { text: 'Lodz' }])], encyclopedia);
  assert.deepEqual(sharedNames(table), []);
});

test('gloss, unverified and hostile names are kept apart', () => {
  const names: Partial<Name>[] = [{ text: 'Volga' }, { text: 'Mother River', use: 'gloss' }];
  const table = buildNameTable([place('volga', names)], encyclopedia);
  assert.equal(table.forms.has('mother river'), false);
  assert.deepEqual(table.hidden.get('mother river')?.ids, ['volga']);
});

test('a shared name has a page of its own, with its main meaning', () => {
  const table = buildNameTable(
    [
      place('orel-river', [{ text: 'Orel River' }, { text: 'Orel' }]),
      place('orel', [{ text: 'Orel' }, { text: 'Орёл', lang: 'ru' }, { text: 'Orel', main: true }]),
      place('orel-town', [{ text: 'Orel-Town' }, { text: 'Орел', lang: 'ru' }]),
    ],
    encyclopedia,
  );
  assert.deepEqual(sharedNames(table), [
    { text: 'Orel', lang: 'en', slug: 'orel', main: 'orel', bearers: ['orel', 'orel-river'] },
    {
      text: 'Орёл',
      lang: 'ru',
      slug: 'u43e-u440-u435-u43b',
      main: undefined,
      bearers: ['orel', 'orel-town'],
    },
  ]);
});

test('pages of names with one slug are numbered', () => {
  const names = [{ text: 'Rhine Main' }, { text: 'Rhine-Main' }];
  const table = buildNameTable([place('a', names), place('b', names)], encyclopedia);
  assert.deepEqual(
    sharedNames(table).map(({ slug }) => slug),
    ['rhine-main', 'rhine-main-2'],
  );
});

test('two claims to a main meaning are one problem that names both files, and nobody gets it', () => {
  const claim = [{ text: 'Orel', main: true }];
  const table = buildNameTable([place('b', claim), place('a', claim)], encyclopedia);
  assert.equal(table.forms.get('orel')?.main, undefined);
  assert.equal(table.problems.length, 1);
  const [problem] = table.problems;
  assert.equal(problem?.code, 'name-main-conflict');
  assert.equal(problem?.file, 'articles/place/b.mdx');
  assert.equal(problem?.related?.[0]?.file, 'articles/place/a.mdx');
  assert.match(problem?.message ?? '', /articles\/place\/a\.mdx and articles\/place\/b\.mdx/u);
});

test('former ids lead to the id of today', () => {
  const { redirects } = buildNameTable(
    [place('volga', [{ text: 'Volga' }], ['itil'])],
    encyclopedia,
  );
  assert.equal(redirects.get('itil'), 'volga');
});
