import { escapeHtml } from '../bundles/escape-html.ts';
import type { Impact } from './impact-schema.ts';
import type { Piece, Telling } from './tell-impact.ts';

/** The two sites that a preview holds, as folders beside its page. */
export const sidesOfPreview = { before: 'before', after: 'after' } as const;

export interface PreviewFacts {
  readonly impact: Impact;
  readonly tellings: readonly Telling[];
  readonly summary: string;
  /** Where an article is read, `anna.html`; undefined where there is no such article. */
  readonly pageBefore: (id: string) => string | undefined;
  readonly pageAfter: (id: string) => string | undefined;
}

/**
 * The first page of a preview: which pages a change touches, with ways to each before and after,
 * and what else it does. It asks for nothing and runs nothing; what articles say stands in it as
 * text.
 */
export function previewPage(facts: PreviewFacts): string {
  const { tellings, summary } = facts;
  const sections = tellings.map(
    ({ heading, items }) =>
      `<h2>${escapeHtml(heading)} (${items.length})</h2>\n<ul>\n${items
        .map(({ words, more = [] }) => `<li>${[words, ...more].map(line).join('<br>')}</li>`)
        .join('\n')}\n</ul>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the change does</title>
<style>${style}</style>
<h1>What the change does</h1>
<p>${escapeHtml(summary)}</p>
<p>The whole site <a href="${sidesOfPreview.before}/index.html">before</a> and <a href="${sidesOfPreview.after}/index.html">after</a> the change.</p>
${pagesTouched(facts)}
${sections.join('\n')}
</html>
`;
}

/** A row a page: of articles that are another text now, and of those that show what was changed. */
function pagesTouched({ impact, pageBefore, pageAfter }: PreviewFacts): string {
  const { added, removed, moved, changed } = impact.articles;
  const rows: readonly Row[] = [
    ...added.map(({ id, title }) => ({ title, what: 'new', after: pageAfter(id) })),
    ...changed.map(({ id, title, parts }) => {
      return { title, what: parts.join(', '), before: pageBefore(id), after: pageAfter(id) };
    }),
    ...moved.map(({ id, title, from }) => {
      return { title, what: 'moved', before: pageBefore(from), after: pageAfter(id) };
    }),
    ...removed.map(({ id, title }) => ({ title, what: 'gone', before: pageBefore(id) })),
  ];
  const listed = new Set(rows.flatMap(({ after }) => after ?? []));
  const shown = [...new Set(impact.statements.flatMap(({ shownOn }) => shownOn))]
    .filter((page) => !listed.has(page))
    .sort()
    .map((page) => ({ title: page, what: 'shows a statement', before: page, after: page }));
  const all = [...rows, ...shown];
  if (all.length === 0) return '';
  return `<table>
<tr><th>Page<th>What<th>Before<th>After
${all
  .map(
    ({ title, what, before, after }) =>
      `<tr><td>${escapeHtml(title)}<td>${escapeHtml(what)}<td>${way('before', before)}<td>${way('after', after)}`,
  )
  .join('\n')}
</table>`;
}

interface Row {
  readonly title: string;
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

function way(side: keyof typeof sidesOfPreview, page: string | undefined): string {
  return page === undefined
    ? ''
    : `<a href="${escapeHtml(`${sidesOfPreview[side]}/${page}`)}">${side}</a>`;
}

function line(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece);
      if ('code' in piece) return `<code>${escapeHtml(piece.code)}</code>`;
      return `<bdi>${escapeHtml(piece.quote)}</bdi>`;
    })
    .join('');
}

const style = `
:root { color-scheme: light dark; }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 serif; }
table { border-collapse: collapse; }
th, td { padding: .25rem 1rem .25rem 0; text-align: start; vertical-align: baseline; }
li { margin-block: .5rem; }
code { overflow-wrap: anywhere; }
`;
