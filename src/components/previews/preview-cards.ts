import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { formatSource } from '../../citations/format-source.ts';
import type { SharedName } from '../../corpus/corpus.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { directionOf } from '../../entities/direction.ts';
import { routes } from '../../entities/routes.ts';
import { uncited } from '../../schema/front-matter.ts';
import { shownCounts } from '../article/shown-counts.ts';
import { articleYears } from '../../corpus/article-years.ts';
import { consultedWords } from '../site/consulted-words.ts';
import { entityAddress } from '../site/entity-address.ts';
import { setName } from '../site/set-name.ts';
import { namesUnderTitle } from '../site/shown-names.ts';
import type { CardRun, EntityCard, NameCard, PreviewCard } from './preview-card.ts';

const mostNames = 3;
const mostMeanings = 5;
const mostSeats = 60;

/** Every card of the site, by the address of the links that show it (no section of an article). */
export function previewCards(site: SiteCorpus): ReadonlyMap<string, PreviewCard> {
  const { encyclopedia, corpus, articles } = site;
  const cards = new Map<string, PreviewCard>();
  for (const article of articles.values()) {
    const address = entityAddress(site, article.id);
    if (address) cards.set(address.href, entityCard(site, article));
  }
  for (const { source } of corpus.sources) {
    if (source.key === uncited) continue;
    const runs = formatSource(source, encyclopedia.language);
    cards.set(routes.source(source.key), {
      type: 'source',
      reference: runs.map(({ text, lang, italic }) => ({ ...cardRun(text, lang), italic })),
      witness: `${source.standpoint}, ${consultedWords[source.consulted]}`,
    });
  }
  for (const shared of corpus.sharedNames) {
    cards.set(routes.name(shared.slug), nameCard(site, shared));
  }
  for (const { slug, mentions, readings } of corpus.wanted) {
    const pages = new Set(mentions.map(({ from }) => from)).size + readings.length;
    cards.set(routes.wanted(slug), { type: 'wanted', pages });
  }
  return cards;
}

function entityCard(site: SiteCorpus, article: ArticleRecord): EntityCard {
  const { encyclopedia } = site;
  const { title, qualifier, summary } = article.frontMatter;
  const names = namesUnderTitle(encyclopedia, article.frontMatter).slice(0, mostNames);
  return {
    type: 'entity',
    title,
    qualifier,
    kind: kindLabel(site, article),
    years: articleYears(site, article),
    names: names.map(({ text, lang }) => cardRun(setName(text), lang)),
    summary,
    seats: seatsOnCard(encyclopedia, article),
  };
}

/** Of a small body; many seats would be a pattern and no picture. */
function seatsOnCard(encyclopedia: Encyclopedia, { seats }: ArticleRecord): EntityCard['seats'] {
  const [first] = seats ? shownCounts(encyclopedia, seats) : [];
  const groups = first?.groups ?? [];
  const sum = groups.reduce((seated, { count }) => seated + count, 0);
  if (sum === 0 || sum > mostSeats) return undefined;
  return groups.map(({ label, count, named, className }) => ({ label, count, named, className }));
}

function nameCard(site: SiteCorpus, shared: SharedName): NameCard {
  const bearers = [...new Set([shared.main ?? [], shared.bearers].flat())];
  const meanings = bearers.flatMap((id) => site.articles.get(id) ?? []);
  return {
    type: 'name',
    name: cardRun(shared.text, shared.lang),
    meanings: meanings.slice(0, mostMeanings).map((article) => ({
      title: article.frontMatter.title,
      qualifier: article.frontMatter.qualifier,
      kind: kindLabel(site, article),
    })),
    more: Math.max(0, meanings.length - mostMeanings),
  };
}

function kindLabel({ encyclopedia }: SiteCorpus, { kind }: ArticleRecord): string {
  return encyclopedia.kinds[kind]?.label ?? kind;
}

function cardRun(text: string, lang: string | undefined): CardRun {
  const dir = lang !== undefined && directionOf(lang) === 'rtl' ? 'rtl' : undefined;
  return { text, lang, dir };
}
