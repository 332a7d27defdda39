import { foldName } from '../entities/fold.ts';
import type { LinkNote, NameNote } from './impact-schema.ts';
import type { Side } from './side.ts';

/** Names that more, fewer or other entities bear than before, as far as several do. */
export function compareNames(
  before: Side,
  now: Side,
  moves: ReadonlyMap<string, string>,
  lost: readonly LinkNote[],
): NameNote[] {
  const bearersIn = (side: Side) => {
    const { forms } = side.pass.memory.links.linker.table;
    return (folded: string) => forms.get(folded)?.ids ?? [];
  };
  const [bearersBefore, bearersNow] = [bearersIn(before), bearersIn(now)];
  const shared = new Map(
    [...before.outline.sharedNames, ...now.outline.sharedNames].map((name) => [
      foldName(name.text),
      name,
    ]),
  );
  return [...shared].flatMap(([folded, { text }]) => {
    const was = bearersBefore(folded).map((id) => moves.get(id) ?? id);
    const is = bearersNow(folded);
    const main = mainOf(now, folded);
    const isSame = was.toSorted().join(' ') === is.toSorted().join(' ');
    const mainBefore = mainOf(before, folded);
    const isMeantSame = main === (mainBefore && (moves.get(mainBefore) ?? mainBefore));
    if (isSame && isMeantSame) return [];
    const linksLost = lost.filter((link) => foldName(link.text) === folded).length;
    return [{ name: text, before: was, now: [...is], ...(main && { main }), linksLost }];
  });
}

function mainOf({ pass }: Side, folded: string): string | undefined {
  return pass.memory.links.linker.table.forms.get(folded)?.main;
}
