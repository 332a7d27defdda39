import type { ArticleBody, EntityLink } from '../articles/article-body.ts';
import { plainText } from '../articles/plain-text.ts';
import { placeOf, walkTree } from '../articles/walk-tree.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Entity } from '../entities/entity.ts';
import { foldName } from '../entities/fold.ts';
import { articleBlocks, type Block, type TextRun } from './article-blocks.ts';
import { findNames, type FoundName } from './find-names.ts';
import { insertLinks, type ChosenName } from './insert-links.ts';
import { problemOfLink } from './link-problems.ts';
import type { Linker } from './linker.ts';
import type { Mention } from './mention.ts';
import { meaningIn, resolveTarget } from './resolve-target.ts';
import { plain, sentenceFinder } from './sentence.ts';

/** Of a sentence around a mention, on either side: lists of mentions are long. */
const longestAround = 90;

/** A name of several entities none of which is meant more than the others. */
const shared = Symbol('shared');

export interface LinkedArticle {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
  /** How often a shared name was left unlinked, by folded form. */
  readonly unlinked: ReadonlyMap<string, number>;
  /** Folded forms of the names that stand in it, linked or not. */
  readonly names: ReadonlySet<string>;
}

/**
 * Settles the explicit links of an article and makes the automatic ones: the first mention of an
 * entity in each section that no link of the author's leads to. Changes the tree in place, so a
 * tree is linked once. `entity` is undefined for a body whose front matter cannot be read: its
 * links are checked, its mentions belong to nobody.
 */
export function linkArticle(
  linker: Linker,
  entity: Entity | undefined,
  body: ArticleBody,
): LinkedArticle {
  const problems = settleExplicitLinks(linker, entity, body);
  const blocks = articleBlocks(body);
  const linked = new Map<number, Set<string>>();
  for (const { part, links } of blocks) {
    for (const { node } of links) if (node.entity != null) partOf(linked, part).add(node.entity);
  }
  const unlinked = new Map<string, number>();
  const names = new Set<string>();
  const mentions = blocks.flatMap((block) =>
    linkBlock(linker, entity, body.file, block, partOf(linked, block.part), unlinked, names),
  );
  return { mentions: mentions.sort((a, b) => a.start - b.start), problems, unlinked, names };
}

function partOf(linked: Map<number, Set<string>>, part: number): Set<string> {
  let ids = linked.get(part);
  if (!ids) linked.set(part, (ids = new Set()));
  return ids;
}

function settleExplicitLinks(
  linker: Linker,
  from: Entity | undefined,
  { file, tree }: ArticleBody,
): Problem[] {
  const problems: Problem[] = [];
  walkTree(tree, (node) => {
    if (node.type !== 'entityLink') return;
    const resolution = resolveTarget(linker, from, node);
    if (resolution.type !== 'entity') {
      node.entity = null;
      problems.push(problemOfLink(file, node, resolution));
      return;
    }
    node.entity = resolution.id;
    if (resolution.by !== 'name') showTitle(linker, file, node, resolution.id);
  });
  return problems;
}

/** `[[id]]` shows the title: an id is nothing to read. */
function showTitle({ table }: Linker, file: SourceFile, link: EntityLink, id: string): void {
  const { start, end } = placeOf(link);
  const title = table.entities.get(id)?.frontMatter.title;
  if (link.syntax !== 'wiki' || title === undefined) return;
  if (!file.text.slice(start, end).includes('|')) link.children = [{ type: 'text', value: title }];
}

function linkBlock(
  linker: Linker,
  from: Entity | undefined,
  file: SourceFile,
  block: Block,
  linked: Set<string>,
  unlinked: Map<string, number>,
  names: Set<string>,
): Mention[] {
  const surroundings = sentenceFinder(linker.sentences, block.text, longestAround);
  const mentionAt = (link: EntityLink, text: string, offset: number, length: number): Mention => ({
    from: from?.id ?? '',
    to: link.entity ?? null,
    target: link.target,
    text,
    explicit: link.syntax !== 'automatic',
    ...surroundings(offset, offset + length),
    section: block.heading && { slug: block.heading.slug, text: block.heading.text },
    ...placeOf(link),
  });

  const mentions = block.links.map(({ node, offset, length }) =>
    mentionAt(node, plainText(node), offset, length),
  );
  for (const { text } of mentions) names.add(foldName(text));
  for (const run of block.runs) {
    const chosen: ChosenName[] = [];
    for (const found of namesInRun(linker, block, run)) {
      names.add(found.form.folded);
      const id = meaningOf(from, found);
      if (id === shared) {
        unlinked.set(found.form.folded, (unlinked.get(found.form.folded) ?? 0) + 1);
      } else if (id !== undefined && id !== from?.id && !linked.has(id)) {
        linked.add(id);
        chosen.push({ ...found, id });
      }
    }
    for (const link of insertLinks(file, run, chosen)) {
      const { found, node } = link;
      const text = plain(run.node.value.slice(found.start, found.end));
      mentions.push(mentionAt(node, text, run.offset + found.start, found.end - found.start));
    }
  }
  return mentions;
}

function namesInRun({ finder }: Linker, { text }: Block, { node, offset }: TextRun): FoundName[] {
  const end = offset + node.value.length;
  const before = text.slice(Math.max(0, offset - 8), offset);
  return findNames(finder, node.value, before, text.slice(end, end + 4));
}

/**
 * Which entity a name means in an article: what its `means` says; nobody else where the article's
 * own entity bears the name; its only bearer; its main meaning. Otherwise it is not guessed.
 */
function meaningOf(
  article: Entity | undefined,
  { form, bearers }: FoundName,
): string | typeof shared | undefined {
  const meant = meaningIn(article, form.folded);
  if (meant !== undefined) return meant;
  if (article && form.ids.includes(article.id)) return undefined;
  const ids = new Set(bearers.map(({ entity }) => entity.id));
  if (ids.size === 1) return [...ids][0];
  return form.main !== undefined && ids.has(form.main) ? form.main : shared;
}
