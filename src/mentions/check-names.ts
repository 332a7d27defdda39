import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { Entity } from '../entities/entity.ts';
import { foldName } from '../entities/fold.ts';
import { sharedForms, type Bearer, type NameForm, type NameTable } from '../entities/name-table.ts';
import type { Place } from '../schema/front-matter.ts';
import { yamlText } from '../schema/yaml-text.ts';
import { canLink, type NameFinder } from './find-names.ts';
import { candidates, list, meansLine } from './link-problems.ts';

/**
 * Problems of the names themselves, once every article is linked. `unlinked` says for each folded
 * form how often and in how many articles it was left alone ({@link countUnlinked}).
 */
export function checkNames(
  table: NameTable,
  finder: NameFinder,
  unlinked: ReadonlyMap<string, UnlinkedCount>,
): Problem[] {
  const shared = sharedForms(table)
    .filter(
      ({ folded, bearers }) => finds(finder, folded) && !bearers.some(({ name }) => name.main),
    )
    .map((form) => sharedName(form, unlinked.get(form.folded)));
  return [...table.problems, ...shared, ...[...table.entities.values()].flatMap(meansOf(table))];
}

function finds({ never }: NameFinder, folded: string): boolean {
  return canLink(folded) && !never.has(folded);
}

export interface UnlinkedCount {
  readonly mentions: number;
  readonly articles: number;
}

/** Adds up what `linkArticle` left unlinked in each article. */
export function countUnlinked(
  articles: Iterable<ReadonlyMap<string, number>>,
): ReadonlyMap<string, UnlinkedCount> {
  const counts = new Map<string, UnlinkedCount>();
  for (const article of articles) {
    for (const [folded, mentions] of article) {
      const known = counts.get(folded) ?? { mentions: 0, articles: 0 };
      counts.set(folded, { mentions: known.mentions + mentions, articles: known.articles + 1 });
    }
  }
  return counts;
}

/** From the use that makes a name most one's own to the one that makes it least so. */
const uses = ['title', 'native', 'transliteration', 'abbreviation', 'alias', 'birth', 'former'];

/** The name that made a form shared: the least one's own, then the last in order of ids. */
function laterBearer({ bearers }: NameForm): Bearer | undefined {
  const rankOf = ({ name }: Bearer) => uses.indexOf(name.use);
  const ownBest = bearers.filter((bearer) =>
    bearers.every((other) => other.entity !== bearer.entity || rankOf(other) >= rankOf(bearer)),
  );
  return ownBest.toSorted((a, b) => rankOf(a) - rankOf(b)).at(-1);
}

function sharedName(form: NameForm, count: UnlinkedCount | undefined): Problem {
  const bearer = laterBearer(form) as Bearer;
  const { entity, name } = bearer;
  const others = form.ids.filter((id) => id !== entity.id);
  const [first = ''] = others;
  const left = count
    ? `${plural(count.mentions, 'mention')} in ${plural(count.articles, 'article')} ${count.mentions === 1 ? 'stays' : 'stay'} unlinked.`
    : 'No mention has to stay unlinked so far.';
  return problemAt('name-shared', entity.file, name.place.start, name.place.end, {
    message: `"${name.text}" is also a name of ${list(others)}: readers could not know which is meant. ${left}`,
    hint:
      `If it means \`${entity.id}\` unless said otherwise, ${mainLine(bearer)}; ` +
      `if another, do so there; if it is hardly called so, delete it. In one article alone: \`${meansLine(name.text, first)}\`.`,
    related: candidates(form, bearer),
  });
}

/** The title cannot say so itself: it is named once more. Any other name keeps its line. */
function mainLine({ name }: Bearer): string {
  if (name.use !== 'title') return 'add `main: true` to this name';
  return `add to its names \`- { text: ${yamlText(name.text)}, lang: ${name.lang}, use: alias, main: true }\``;
}

function meansOf(table: NameTable): (entity: Entity) => Problem[] {
  return (entity) =>
    Object.entries(entity.frontMatter.means).flatMap(([name, id], index) => {
      const meant = table.entities.get(id);
      const form = table.forms.get(foldName(name));
      // An id that does not exist is reported where all references are checked.
      if (!meant || form?.ids.includes(id)) return [];
      const { start, end } = placeOfMeans(entity, index);
      const bearers = form ? `It is a name of ${list(form.ids)}.` : 'No article bears it.';
      return [
        problemAt('means-invalid', entity.file, start, end, {
          message: `"${name}" is no name of \`${id}\`. ${bearers}`,
          hint: `Name one that bears it, or add the name to ${meant.file.path}: \`- { text: ${yamlText(name)}, lang: …, use: alias }\`.`,
        }),
      ];
    });
}

/** References begin with those of `means`, in the order of the file. */
function placeOfMeans(entity: Entity, index: number): Place {
  return entity.references[index]?.place ?? { start: 0, end: 1 };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
