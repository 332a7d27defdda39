/* Pages of a small encyclopedia of rivers and composers, for the tests of this room. */

interface FixtureArticle {
  readonly title: string;
  readonly names: readonly string[];
  readonly hiddenNames?: readonly string[];
  readonly kind: string;
  readonly summary: string;
  readonly body: string;
}

const articles: Readonly<Record<string, FixtureArticle>> = {
  'han-river': {
    title: 'Han River',
    names: ['漢水', '汉水', '漢江', 'Hàn Shuǐ'],
    kind: 'river',
    summary: 'The longest tributary of the Yangtze.',
    body: '<p>The <i lang="zh">漢水</i> rises in the Qinling. 漢江是長江最長的支流，全長一千五百公里。</p>',
  },
  yangtze: {
    title: 'Yangtze',
    names: ['長江', '长江', 'Cháng Jiāng'],
    kind: 'river',
    summary: 'The longest river of Asia.',
    body: '<p>Its tributaries are many; 江 of 漢, as poets say, is one, and the Han River another.</p>',
  },
  'urguli-river': {
    title: 'Ürgüli River',
    names: ['ئۈرگۈلى دەرياسى', 'Үргүли дәряси', '烏爾古河', '乌尔古河'],
    kind: 'river',
    summary: 'A river of the northern Tian Shan.',
    body: '<p>Glaciers feed it. In Uyghur it is ئۈرگۈلى دەرياسى, in Russian река Ургули.</p>',
  },
  alei: {
    title: 'Alei',
    names: ['Алей', 'Әлей'],
    kind: 'river',
    summary: 'A left tributary of the Ob.',
    body: '<p>The Алей crosses the steppe, far from Ürgüli and from any composer.</p>',
  },
  bach: {
    title: 'Johann Sebastian Bach',
    names: ['约翰·塞巴斯蒂安·巴赫', 'Иоганн Себастьян Бах'],
    kind: 'composer',
    summary: 'A German composer of the Baroque.',
    body: '<p>他的名字约翰·塞巴斯蒂安·巴赫在中文里很长。The name means brook, a small river.</p>',
  },
  noergaard: {
    title: 'Per Nørgård',
    names: ['Pelle'],
    hiddenNames: ['The Infinite Dane'],
    kind: 'composer',
    summary: 'A Danish composer of the infinity series.',
    body: '<p>He wrote eight symphonies &lt;and&gt; more.</p>',
  },
  kapiolani: {
    title: 'Liliʻuokalani',
    names: ['Queen Liliʻuokalani'],
    kind: 'composer',
    summary: 'The queen who composed Aloha ʻOe.',
    body: '<p>She was the last sovereign of Hawaiʻi and a composer.</p>',
  },
};

/** The files of the site, by name. */
export const fixturePages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(articles).map(([id, article]) => [`${id}.html`, articlePage(article)]),
  ),
  'rivers.html': page(
    'Rivers',
    `<main><h1>Rivers</h1>
<p id="aare">Aare<template class="qamus-entry" data-id="aare" data-title="Aare" data-names="Arole&#10;阿勒河" data-kind="river" data-summary="The longest river wholly in Switzerland."></template></p></main>`,
  ),
  'a-z.html': page('A–Z', '<main><h1>A–Z</h1><p>Han River, Yangtze, Bach</p></main>'),
};

function articlePage(article: FixtureArticle): string {
  const { title, names, hiddenNames = [], kind, summary, body } = article;
  return page(
    title,
    `<main data-pagefind-body><template id="qamus-index" data-names="${names.join('\n')}" data-hidden-names="${hiddenNames.join('\n')}" data-kind="${kind}" data-summary="${summary}" data-title="${title}"></template>
<h1>${title}</h1>${body}</main>`,
  );
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head>
<body><header>Rivers and composers</header>${main}</body></html>`;
}
