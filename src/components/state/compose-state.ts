import type { ElementContent } from 'hast';
import { printDay } from '../../dates/print-day.ts';
import { compareDays, type Day } from '../../dates/day.ts';
import type { ControlFact, HoldingFact } from '../../statements/state-facts.ts';
import { changesOn, stateOn, type Answer, type DayState } from '../../statements/state-on.ts';
import type { StateBook } from './book.ts';
import { composeAnswer } from './compose-answer.ts';
import { composeChanges } from './compose-changes.ts';
import { beginMarks, type Marks } from './compose-marks.ts';
import { contentOf, element, type Content } from './element.ts';
import { entityLink, facetTag, postLabel } from './named.ts';

/** A page of a state in its parts, ready to be HTML or nodes. */
export interface ComposedState {
  readonly state: DayState;
  /** How many answers are others than on the day before. */
  readonly changes: number;
  /** `State on 22 May 1947`. */
  readonly title: string;
  /** Days with pages of their own on either side. */
  readonly previous?: Day | undefined;
  readonly next?: Day | undefined;
  readonly parts: Readonly<Record<StatePart, ElementContent[]>>;
}

export const stateParts = ['changes', 'holdings', 'existences', 'controls', 'sources'] as const;
export type StatePart = (typeof stateParts)[number];

/** What is known of a day, in words: the same for a page and for a day chosen by a reader. */
export function composeState(book: StateBook, day: Day): ComposedState {
  const state = stateOn(book.facts, day);
  const marks = beginMarks(book);
  const parts = {
    changes: contentOf(composeChanges(book, day)),
    holdings: contentOf(composeHoldings(book, marks, state)),
    existences: contentOf(composeExistences(book, marks, state)),
    controls: contentOf(composeControls(book, marks, state)),
  };
  return {
    state,
    changes: Object.values(changesOn(book.facts, day)).flat().length,
    title: `State on ${printDay(day, book.language).text}`,
    previous: book.days.findLast((other) => compareDays(other, day) < 0),
    next: book.days.find((other) => compareDays(day, other) < 0),
    parts: { ...parts, sources: marks.list() },
  };
}

function composeHoldings(book: StateBook, marks: Marks, { day, holdings }: DayState): Content {
  if (holdings.length === 0) return nothing('No article says who held office on this day.');
  return grouped(holdings, ({ fact }) => fact.body).map((ofBody) => {
    const body = ofBody[0].fact.body;
    return element(
      'section',
      { class: 'state-body', 'aria-labelledby': `body-${body}` },
      element('h3', { id: `body-${body}` }, entityLink(book, body)),
      element(
        'table',
        { class: 'state-table' },
        headOf('Post', 'Held by'),
        grouped(ofBody, ({ fact }) => fact.post).map((ofPost) =>
          element(
            'tbody',
            {},
            goneLast(ofPost).map((answer, at) =>
              element(
                'tr',
                {},
                at === 0 &&
                  element(
                    'th',
                    {
                      scope: 'rowgroup',
                      rowspan: ofPost.length > 1 ? String(ofPost.length) : undefined,
                    },
                    postLabel(book, answer.fact),
                  ),
                element('td', {}, composeAnswer(book, marks, day, holderOf(book, answer), answer)),
              ),
            ),
          ),
        ),
      ),
    );
  });
}

/** Whom only one version still has in office stands behind those who are. */
function goneLast<T extends Answer<HoldingFact>>(answers: readonly T[]): readonly T[] {
  const gone = (answer: T) => answer.certainty === 'no';
  return [...answers.filter((answer) => !gone(answer)), ...answers.filter(gone)];
}

function holderOf(book: StateBook, { fact }: Answer<HoldingFact>): Content {
  return [
    entityLink(book, fact.holder),
    fact.acting && ' (acting)',
    Object.values(fact.facets).map((value) => [' ', facetTag(book, value)]),
  ];
}

function composeExistences(book: StateBook, marks: Marks, { day, existences }: DayState): Content {
  if (existences.length === 0) return nothing('No article says what existed on this day.');
  const rows = existences.map((answer) =>
    rowOf(entityLink(book, answer.fact.entity), composeAnswer(book, marks, day, null, answer)),
  );
  return tableOf(headOf('Name', 'When'), rows);
}

function composeControls(book: StateBook, marks: Marks, { day, controls }: DayState): Content {
  const { regions } = book.facts;
  if (controls.length + regions.length === 0) {
    return nothing('No article says who controlled a place on this day.');
  }
  const told = new Set(controls.map(({ fact }) => fact.place));
  const unknown = regions.filter((place) => !told.has(place));
  const remarksOf = onceSaid(book);
  const rows = [
    ...grouped(controls, ({ fact }) => fact.place).map((ofPlace) =>
      rowOf(
        entityLink(book, ofPlace[0].fact.place),
        ofPlace.map((answer) => {
          const side = facetTag(book, answer.fact.by);
          return composeAnswer(book, marks, day, side, answer, remarksOf(answer.fact));
        }),
      ),
    ),
    ...unknown.map((place) =>
      rowOf(entityLink(book, place), element('p', { class: 'unsaid' }, 'no source says')),
    ),
  ];
  return tableOf(headOf('Place', 'Controlled by'), rows);
}

/** Remarks as they are read in a row: those of an earlier row are not said again. */
function onceSaid({ entities }: StateBook): (fact: ControlFact) => readonly string[] {
  const said = new Map<string, string>();
  return ({ place, remarks }) => {
    const words = remarks.join('; ');
    const before = said.get(words);
    if (before !== undefined && before !== place) {
      return [`as for ${entities[before]?.title ?? before}`];
    }
    if (words !== '') said.set(words, place);
    return remarks;
  };
}

function tableOf(head: Content, rows: Content): Content {
  return element('table', { class: 'state-table' }, head, element('tbody', {}, rows));
}

function headOf(...labels: readonly string[]): Content {
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      labels.map((label) => element('th', { scope: 'col' }, label)),
    ),
  );
}

function rowOf(head: Content, content: Content): Content {
  return element('tr', {}, element('th', { scope: 'row' }, head), element('td', {}, content));
}

function nothing(words: string): Content {
  return element('p', { class: 'unsaid' }, words);
}

/** Neighbours of one key together, in their order. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
