import { hiddenUses } from '../../schema/front-matter.ts';
import type { MatchedName, Suggestion } from '../suggestion.ts';
import { openLook } from './look-up.ts';
import {
  detailsPart,
  firstPart,
  shardPart,
  type EntityDetails,
  type LoadPart,
  type NamesDirectory,
  type NamesPart,
} from './names-data.ts';
import type { Row } from './rank-rows.ts';
import { spellName, withoutToneNumbers, type Spelling, type Variants } from './spell-name.ts';

/** A longer text is no name, and nothing is looked up. */
const longestText = 200;

interface Engine {
  suggest(text: string, limit: number): Promise<Suggestion[]>;
}

/** Answers from the parts that `load` gives, each asked for once; a failed one again. */
export function openNames(directory: NamesDirectory, load: LoadPart): Engine {
  const { shards, first, together } = directory;
  const variants = readVariants(directory.variants);
  const part = remember(load);
  const rows = remember(async (name) => readRows(await part(name), directory, variants));

  const rowsOf = async (numbers: readonly number[]): Promise<Row[]> =>
    (await Promise.all([firstPart, ...numbers.map(shardPart)].map(rows))).flat();

  const detailsOf = async (entity: number): Promise<EntityDetails | undefined> => {
    if (entity < first) return (await part(firstPart)).details?.[entity];
    const number = Math.floor((entity - first) / together);
    return (await part(detailsPart(number))).details?.[(entity - first) % together];
  };

  const spell = (text: string): Spelling => spellName(withoutToneNumbers(text), variants);
  const look = openLook({ rowsOf, shards, spell });

  return {
    async suggest(text, limit) {
      if (text.length > longestText) return [];
      const typed = spell(text);
      if (typed.plain === '') return [];
      const { matches, asked, isAside } = await look(text, typed);
      const shown = await Promise.all(
        matches.slice(0, limit).map(async ({ row }) => {
          const details = await detailsOf(row.entity);
          if (!details) return [];
          const told = tell(details, asTyped(row, asked, typed), directory);
          return [isAside ? { ...told, isAside } : told];
        }),
      );
      return shown.flat();
    },
  };
}

/** A name found by its sounds is shown in the letters that were typed, where the entity has one. */
function asTyped(row: Row, rows: readonly Row[], { plain }: Spelling): Row {
  const isTyped = ({ spelling }: Row): boolean => spelling.plain.includes(plain);
  if (isTyped(row)) return row;
  const other = rows.find((one) => one.entity === row.entity && isTyped(one) && matchedName(one));
  return other ?? row;
}

function tell(details: EntityDetails, row: Row, { kinds }: NamesDirectory): Suggestion {
  const [url, title, kind, dates, clause, titleLang] = details;
  return {
    url,
    title,
    ...(titleLang === undefined ? {} : { titleLang }),
    kind: kinds[kind] ?? '',
    matched: matchedName(row),
    dates: dates === '' ? undefined : dates,
    clause,
  };
}

function matchedName({ text, mark }: Row): MatchedName | undefined {
  const { lang, use, rtl } = mark;
  if (use === 'title' || hiddenUses.has(use)) return undefined;
  return { text, lang, use, ...(rtl ? { dir: 'rtl' } : {}) };
}

function readRows(part: NamesPart, { marks }: NamesDirectory, variants: Variants): readonly Row[] {
  const { rows } = part;
  if (!rows) return [];
  return rows.texts.split('\n').flatMap((text, at) => {
    const entity = rows.entities[at];
    const mark = marks[rows.marks[at] ?? -1];
    if (entity === undefined || !mark) return [];
    return [{ text, entity, mark, spelling: spellName(text, variants) }];
  });
}

export function readVariants(groups: readonly string[]): Variants {
  return new Map(
    groups.flatMap((group) => {
      const [standing = '', ...others] = group;
      return others.map((other) => [other, standing] as const);
    }),
  );
}

function remember<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const made =
      known.get(name) ??
      make(name).catch((error: unknown) => {
        known.delete(name);
        throw error;
      });
    known.set(name, made);
    return made;
  };
}
