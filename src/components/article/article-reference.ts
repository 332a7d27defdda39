import type { CslItem } from '../../citations/csl-item.ts';
import { cslItem } from '../../citations/csl-item.ts';
import { formatSource } from '../../citations/format-source.ts';
import type { SourceParts } from '../../citations/source-parts.ts';
import type { Source } from '../../citations/source.ts';
import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { routes } from '../../entities/routes.ts';
import type { FrontMatter } from '../../schema/front-matter.ts';

interface Cited {
  readonly id: string;
  readonly frontMatter: Pick<FrontMatter, 'title' | 'qualifier'>;
}

/**
 * An article as reference managers read it: an entry of this encyclopedia in its edition.
 * `changed` is the day of its last change, where that is known; no clock is asked.
 */
export function articleItem(encyclopedia: Encyclopedia, article: Cited, changed?: string): CslItem {
  const { edition, language } = encyclopedia;
  const item = cslItem(entryOf(encyclopedia, article, changed), language);
  return edition === undefined ? item : { ...item, edition };
}

/** The same as a list of references prints it. */
export function articleReference(
  encyclopedia: Encyclopedia,
  article: Cited,
  changed?: string,
): SourceParts {
  const { edition, language } = encyclopedia;
  // The edition stands where books name their publisher, before the day.
  return formatSource({ ...entryOf(encyclopedia, article, changed), publisher: edition }, language);
}

function entryOf(
  { title: container, language, site, base }: Encyclopedia,
  { id, frontMatter: { title, qualifier } }: Cited,
  changed: string | undefined,
): Source {
  return {
    key: id,
    type: 'entry-encyclopedia',
    title: qualifier === undefined ? title : `${title} (${qualifier})`,
    author: [],
    editor: [],
    translator: [],
    containerTitle: container,
    issued: changed,
    language,
    url: site && new URL(base + routes.article(id), site).href,
    standpoint: '',
    consulted: 'whole',
  };
}
