import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { compareSides } from './compare-sides.ts';
import { impactData, type Impact } from './impact-schema.ts';
import { impactInMarkdown, impactInTerminal } from './report-impact.ts';
import type { SideReading } from './side.ts';
import { summaryLine, tellImpact } from './tell-impact.ts';

const life = { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } };
const encyclopedia = resolveConfig({
  title: 'Towns',
  description: 'Towns.',
  language: 'en-GB',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'en', label: 'English' }],
  kinds: {
    person: { case: 'proper', life, label: 'Person', plural: 'People', index: 'people' },
    town: { case: 'proper', life: {}, label: 'Town', plural: 'Towns', index: 'towns' },
  },
  facets: { camp: { label: 'Camp', values: [{ id: 'east', label: 'East' }] } },
  state: { from: '1940-01-01', until: '1950-12-31', kinds: ['town'] },
  relations: [{ id: 'member-of', label: 'Member of', inverse: 'Members' }],
}).encyclopedia as Encyclopedia;

type Texts = Readonly<Record<string, string>>;

/** Sources by key, each with who speaks in it. */
const described: Texts = { atlas: 'x', diary: 'x' };

/** Articles by `kind/id`: front matter after the summary, an empty line, the text. */
function side(
  texts: Texts,
  pages: Texts = {},
  rest: Partial<SideReading> = {},
  records: Texts = described,
): SideReading {
  const articles = Object.entries(texts).map(([path, text]) => {
    const [front = '', body = ''] = text.split('\n\n', 2);
    const title = /^title: /m.test(front) ? '' : `title: ${path.split('/')[1]}\n`;
    const head = `---\n${title}summary: A sentence.\n${front}\n---\n`;
    return { path: `articles/${path}.mdx`, text: `${head}\n${body}\n` };
  });
  const sources = Object.entries(records).map(([key, standpoint]) => ({
    path: `sources/${key}.yaml`,
    text: `type: book\ntitle: ${key}\nstandpoint: ${standpoint}\nconsulted: whole\n`,
  }));
  const pass = buildCorpus(encyclopedia, { articles, sources, images: new Set() });
  return {
    encyclopedia,
    pass,
    problems: pass.problems,
    pages: Object.entries(pages).map(([path, text]) => ({ path, text })),
    ...rest,
  };
}

const compare = (before: SideReading, now: SideReading): Impact =>
  impactData.parse(compareSides(before, now));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const held = (until: string) =>
  `holds: [{ post: Lakeside#mayor, from: 1941, until: ${until}, source: diary }]`;
const towns: Texts = {
  'person/anna': `title: Anna Berg\nborn: { oneOf: [{ on: 1900-02-03, source: diary }, { on: 1901, source: atlas }] }\n${held('1947-05-21').replace('Lakeside', 'lakeside')}\n\nAnna Berg led Lakeside until 21 May 1947. She was born on 3 February 1900. Carl came on 21 May.`,
  'person/bert': `title: Bert Cole\n${held('1950').replace('Lakeside', 'lakeside').replace('1941', '1948')}\n\nAfter Anna Berg went on 21 May 1947, Bert Cole led Lakeside. A flood came on 21 May 1947.`,
  'town/lakeside':
    'title: Lakeside\nposts: [{ id: mayor, label: Mayor, seats: 1 }]\n\nA town near Hill. On 21 May 1947 the mayor went.',
  'town/hill': 'title: Hill\n\nHill lies above Lakeside.',
};

/** One more line at the end of a front matter. */
const after = (path: string, line: string): string =>
  (towns[path] ?? '').replace('\n\n', `\n${line}\n\n`);

describe('impact', () => {
  it('of sources that came, went and are described otherwise', () => {
    const impact = compare(
      side(towns, {}, {}, { atlas: 'x', diary: 'x', letters: 'x' }),
      side(towns, {}, {}, { atlas: 'y', diary: 'x', chronicle: 'x' }),
    );
    assert.equal(summaryLine(impact), '1 source added, 1 source changed, 1 source removed.');
    const tellings = tellImpact(impact, { titleOf: (id) => id, prefix: 'content/' });
    assert.match(
      impactInTerminal(summaryLine(impact), tellings),
      /Sources \(3\)\n {2}added: chronicle content\/sources\/chronicle\.yaml\n/,
    );
  });

  it('of nothing is nothing, whatever lines and line ends do', () => {
    const windows = side(towns);
    const moved = side({
      ...towns,
      'person/anna': `# a remark\n${towns['person/anna']}`,
    });
    for (const now of [windows, moved]) {
      const impact = compare(side(towns), now);
      assert.equal(summaryLine(impact), 'Nothing that readers see has changed.');
      assert.deepEqual(tellImpact(impact, { titleOf: (id) => id, prefix: '' }), []);
    }
  });

  it('tells what came, went and changed, and what of it', () => {
    const { 'town/hill': _, ...rest } = towns;
    const impact = compare(side(towns), {
      ...side({
        ...rest,
        'town/moor': 'title: Moor\n\nThe Moor lies by Lakeside.',
        'person/bert': (towns['person/bert'] ?? '').replace('A flood', 'A storm'),
        'town/lakeside': after(
          'town/lakeside',
          'names: [{ text: Lake Side, lang: en, use: former }]',
        ),
      }),
    });
    assert.deepEqual(ids(impact.articles.added), ['moor']);
    assert.deepEqual(ids(impact.articles.removed), ['hill']);
    assert.deepEqual(
      impact.articles.changed.map(({ id, parts }) => [id, ...parts]),
      [
        ['bert', 'text'],
        ['lakeside', 'names'],
      ],
    );
    assert.deepEqual(
      impact.problems.fresh.map(({ code, file }) => `${code} ${file}`),
      [
        'id-vanished articles/town/hill.mdx',
        'article-orphan articles/town/moor.mdx',
        'article-unsourced articles/town/moor.mdx',
      ],
    );
    assert.deepEqual(
      impact.links.lost.map(({ from, to, before }) => [from, to, before]),
      [['lakeside', 'hill', 'A town near ']],
    );
    assert.deepEqual(impact.links.gained, [], 'what a new article leads to stands in itself');
  });

  it('of a renaming is the renaming alone; without a redirect the address is lost', () => {
    const renamed = (extra: string): Texts => {
      const { 'town/lakeside': lakeside = '', ...rest } = towns;
      const others = Object.entries(rest).map(([path, text]) => [
        path,
        text.replace('lakeside#', 'lake-town#'),
      ]);
      return {
        ...(Object.fromEntries(others) as Texts),
        'town/lake-town': lakeside.replace('\n', `\n${extra}`),
      };
    };
    const impact = compare(side(towns), side(renamed('redirectFrom: [lakeside]\n')));
    assert.deepEqual(
      impact.articles.moved.map(({ from, id }) => [from, id]),
      [['lakeside', 'lake-town']],
    );
    assert.equal(summaryLine(impact), '1 article moved.');
    const { problems } = compare(side(towns), side(renamed('')));
    assert.match(problems.fresh[0]?.hint ?? '', /redirectFrom: \[lakeside\]/);
    const lostAgain = compare(side(renamed('redirectFrom: [lakeside]\n')), side(renamed('')));
    assert.deepEqual(
      lostAgain.problems.fresh.map(({ code, file }) => `${code} ${file}`),
      ['id-vanished articles/town/lake-town.mdx'],
    );
  });

  it('of a renaming leaves a value of a facet that is called like the article', () => {
    const people = {
      'town/east': 'control: [{ by: east, from: 1941 }]',
      'person/ada': 'camp: east\nrelations: [{ type: member-of, to: east, camp: east }]',
    };
    const renamed = {
      'town/far-east': `redirectFrom: [east]\n${people['town/east']}`,
      'person/ada': people['person/ada'].replace('to: east', 'to: far-east'),
    };
    const impact = compare(side(people), side(renamed));
    const { articles, statements, staleSentences } = impact;
    assert.deepEqual([articles.changed, statements, staleSentences], [[], [], []]);
  });

  it('of an alias that another bears shows the links that it costs, with their sentences', () => {
    const { names, links, problems, articles } = compare(
      side(towns),
      side({
        ...towns,
        'town/hill': after('town/hill', 'names: [{ text: Lakeside, lang: en, use: alias }]'),
      }),
    );
    assert.deepEqual(names, [
      { name: 'Lakeside', before: ['lakeside'], now: ['hill', 'lakeside'], linksLost: 3 },
    ]);
    assert.deepEqual(
      links.lost.map(({ from, before, text, after, isOfChangedText }) => [
        from,
        `${before}[${text}]${after}`.replaceAll('\u00a0', ' '),
        isOfChangedText,
      ]),
      [
        ['anna', 'Anna Berg led [Lakeside] until 21 May 1947.', false],
        ['bert', 'After Anna Berg went on 21 May 1947, Bert Cole led [Lakeside].', false],
        ['hill', 'Hill lies above [Lakeside].', false],
      ],
    );
    assert.deepEqual(
      articles.changed.map(({ id, parts }) => [id, ...parts]),
      [['hill', 'names']],
    );
    assert.ok(problems.fresh.some(({ code }) => code === 'name-shared'));
  });

  it('of a link that an author writes out is nothing, of one more mention is one link', () => {
    const hill = (text: string) => side({ ...towns, 'town/hill': `title: Hill\n\n${text}` });
    const explicit = compare(hill('By Lakeside.'), hill('By [Lakeside](../town/lakeside.mdx).'));
    assert.deepEqual(explicit.links, { gained: [], lost: [] });
    const { links } = compare(hill('By the lake.'), hill('By Lakeside.'));
    assert.deepEqual(
      links.gained.map(({ to, isOfChangedText }) => [to, isOfChangedText]),
      [['lakeside', true]],
    );
  });

  it('of a date shows every page with it, and every sentence that still gives the old one', () => {
    const page = {
      'pages/portal.mdx':
        '---\ntitle: x\n---\n\n<Entities ids="hill anna" />\n\nAnna Berg went on May 21, 1947.\n',
    };
    const now = {
      ...towns,
      'person/anna': (towns['person/anna'] ?? '').replace('until: 1947-05-21', 'until: 1947-06'),
    };
    const { statements, lostValues, staleSentences } = compare(side(towns, page), side(now, page));
    assert.equal(statements.length, 1);
    const [{ change, home, line, about, parts, shownOn } = assert.fail()] = statements;
    assert.deepEqual([change, home, line, about], ['changed', 'anna', 5, 'Mayor of lakeside']);
    assert.deepEqual(parts, [
      { part: 'until', before: '1947-05-21 [diary]', now: '1947-06 [diary]' },
    ]);
    const states = shownOn.filter((name) => name.startsWith('state-'));
    assert.ok(states.length > 0);
    assert.deepEqual(shownOn.filter((name) => !states.includes(name)).sort(), [
      'anna.html',
      'bert.html',
      'chronology.html',
      'index.html',
      'lakeside.html',
      'source-diary.html',
      'year-1947.html',
    ]);
    assert.deepEqual(
      staleSentences.map(({ path, before, words, after }) => [path, `${before}«${words}»${after}`]),
      [
        ['articles/person/anna.mdx', 'Anna Berg led Lakeside until «21 May 1947».'],
        [
          'articles/person/bert.mdx',
          'After Anna Berg went on «21 May 1947», Bert Cole led Lakeside.',
        ],
        ['articles/town/lakeside.mdx', 'On «21 May 1947» the mayor went.'],
        ['pages/portal.mdx', 'Anna Berg went on «May 21, 1947».'],
      ],
      'a flood of that day is another matter',
    );
    assert.deepEqual(
      lostValues.map(({ part, value, sources }) => [part, value, ...sources]),
      [['until', '1947-05-21', 'diary']],
    );
  });

  it('of a version that is left out shows the value and who said it', () => {
    const now = {
      ...towns,
      'person/anna': (towns['person/anna'] ?? '').replace(
        /born: .*/,
        'born: { on: 1901, source: atlas }',
      ),
    };
    const { lostValues, staleSentences, statements } = compare(side(towns), side(now));
    assert.deepEqual(
      lostValues.map(({ about, value, sources }) => [about, value, ...sources]),
      [['Born', '1900-02-03', 'diary']],
    );
    assert.deepEqual(
      staleSentences.map(({ words, was }) => [words, was]),
      [['3 February 1900', '1900-02-03']],
    );
    assert.ok(
      !statements[0]?.shownOn.includes('year-1947.html'),
      'and no page of other statements',
    );
  });

  it('of a statement that is deleted is its loss, of a new one what it adds', () => {
    const without = { ...towns, 'person/anna': 'title: Anna Berg\n\nAnna Berg.' };
    const { statements, lostValues } = compare(side(towns), side(without));
    assert.deepEqual(
      statements.map(({ change, about }) => [change, about]),
      [
        ['removed', 'Born'],
        ['removed', 'Mayor of lakeside'],
      ],
    );
    assert.equal(lostValues.length, 4);
    assert.deepEqual(
      compare(side(without), side(towns)).statements.map(({ change }) => change),
      ['added', 'added'],
    );
  });

  it('tells of an article with errors, and not that all that leads there is lost', () => {
    const now = side(towns, {}, { unread: ['anna'] });
    const { articles } = compare(side(towns), now);
    assert.deepEqual(ids(articles.unread), ['anna']);
  });

  it('prints what strangers write as text', () => {
    const evil = "title: '<img src=x onerror=alert(1)> [x](javascript:1) @all `'";
    const impact = compare(side(towns), side({ ...towns, 'town/moor': evil }));
    const tellings = tellImpact(impact, { titleOf: (id) => id, prefix: 'content/' });
    const markdown = impactInMarkdown(summaryLine(impact), tellings);
    assert.match(markdown, /content&#47;articles&#47;town&#47;moor/);
    assert.doesNotMatch(markdown, /<(?!br>|code>|\/code>)|\]\(|@|(?<!&)#\d|`/);
    const terminal = impactInTerminal(summaryLine(impact), tellings);
    assert.match(terminal, /added: <img src=x/);
  });
});
