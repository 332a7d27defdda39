import type { Certainty } from '../../dates/certainty.ts';
import { addDays, type Day } from '../../dates/day.ts';
import { printDay } from '../../dates/print-day.ts';
import type { StateFact } from '../../statements/state-facts.ts';
import { changesOn } from '../../statements/state-on.ts';
import type { StateBook } from './book.ts';
import { element, type Content } from './element.ts';
import { entityLink, facetTag, postLabel } from './named.ts';

/** From the answer of the day before to that of the day. */
const words: Readonly<Record<Certainty, Readonly<Partial<Record<Certainty, string>>>>> = {
  no: { yes: 'begun', possibly: 'possibly begun' },
  possibly: { yes: 'now sure', no: 'surely over' },
  yes: { possibly: 'no longer sure', no: 'over' },
};

/** What is otherwise than on the day before. */
export function composeChanges(book: StateBook, day: Day): Content {
  const { holdings, existences, controls } = changesOn(book.facts, day);
  const items = [
    ...existences.map((change) => itemOf(change, entityLink(book, change.fact.entity))),
    ...holdings.map((change) =>
      itemOf(change, [
        entityLink(book, change.fact.holder),
        `, ${change.fact.acting ? 'acting ' : ''}${postLabel(book, change.fact)}, `,
        entityLink(book, change.fact.body),
      ]),
    ),
    ...controls.map((change) =>
      itemOf(change, [
        entityLink(book, change.fact.place),
        ', controlled by ',
        facetTag(book, change.fact.by),
      ]),
    ),
  ];
  const before = printDay(addDays(day, -1), book.language).text;
  return [
    element(
      'h2',
      { id: 'changes' },
      items.length > 0 ? `Since ${before}` : `Nothing changed since ${before}`,
    ),
    items.length > 0 && element('ul', { class: 'state-changes' }, items),
  ];
}

function itemOf(
  {
    before,
    now,
  }: { readonly before: Certainty; readonly now: Certainty; readonly fact: StateFact },
  what: Content,
): Content {
  const word = words[before][now] ?? '';
  return element(
    'li',
    {},
    element('span', { class: 'change' }, word),
    ' ',
    element('span', {}, what),
  );
}
