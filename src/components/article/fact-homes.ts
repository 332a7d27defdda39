import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { saidIn, type SaidIn } from '../site/said-in.ts';
import type { InfoboxRow, ShownStatement } from './infobox-row.ts';
import { pieceWords } from './piece-words.ts';

/** A fact as one line, and the place where it is written. */
export interface FactHome {
  readonly label: string;
  readonly value: string;
  readonly home: SaidIn;
}

/** Where each fact of the rows is written down; a line that says several stands once for each. */
export function factHomes(site: SiteCorpus, rows: readonly InfoboxRow[]): readonly FactHome[] {
  return rows.flatMap(({ label, statements }) =>
    statements.flatMap((statement) => {
      const homes = new Map(
        statement.flatMap(({ homes }) => homes.map((home) => [`${home.id} ${home.line}`, home])),
      );
      const value = valueOf(site, statement);
      return [...homes.values()].flatMap((each) => {
        const home = saidIn(site, each);
        return home ? [{ label, value, home }] : [];
      });
    }),
  );
}

function valueOf(site: SiteCorpus, statement: ShownStatement): string {
  const values = statement.map(({ pieces }) => pieceWords(site, pieces));
  return [...new Set(values)].join(' / ');
}
