import { bindDaysAndYears } from '../../dates/bind-days.ts';
import type { Certainty } from '../../dates/certainty.ts';
import type { DatePieces } from '../../dates/date-pieces.ts';
import { compareDays, type Day } from '../../dates/day.ts';
import type { StateClaim, StateFact } from '../../statements/state-facts.ts';
import type { Answer, ContraryClaim } from '../../statements/state-on.ts';
import type { StateBook } from './book.ts';
import type { Marks } from './compose-marks.ts';
import { element, type Content } from './element.ts';

/**
 * What one is told of an answer on a day: what it is about, where the row does not say so already,
 * how sure it is, since when, by whom, and who differs. `remarks` where they are not the fact's own.
 */
export function composeAnswer(
  book: StateBook,
  marks: Marks,
  day: Day,
  what: Content,
  answer: Answer,
  remarks: readonly string[] = answer.fact.remarks,
): Content {
  const { fact, certainty, contrary } = answer;
  const lead = leadOf(fact, certainty, day);
  const how = lead && [element('span', { class: 'certainty' }, lead), ' '];
  return element(
    'div',
    { class: `answer answer-${certainty}` },
    what && element('p', { class: 'answer-what' }, how, what),
    element(
      'p',
      { class: 'answer-when' },
      what || !lead ? null : [element('span', { class: 'certainty' }, `${lead}:`), ' '],
      timeOf(fact.when),
      remarksOf({ ...fact, remarks }),
      marks.marksOf(fact.sources),
      saidIn(book, fact),
    ),
    contrary.length > 0 &&
      element(
        'div',
        { class: 'answer-differ' },
        element('span', { class: 'differ-label' }, 'Sources differ'),
        element(
          'ul',
          {},
          contrary.map((other) => element('li', {}, contraryOf(marks, other))),
        ),
      ),
  );
}

/** Nothing beside what is sure; a plain no never comes here, only one that a source contradicts. */
function leadOf({ bounds }: StateFact, certainty: Certainty, day: Day): string {
  if (certainty === 'possibly') return 'possibly';
  if (certainty === 'yes') return '';
  const isOver = bounds.possibleUntil !== null && compareDays(bounds.possibleUntil, day) < 0;
  return isOver ? 'no longer' : 'not yet';
}

const wordsByOther: Readonly<Record<Certainty, string>> = {
  yes: 'so on this day',
  possibly: 'possibly so on this day',
  no: 'not so on this day',
};

function contraryOf(marks: Marks, { claim, certainty }: ContraryClaim): Content {
  const speakers = marks.speakersOf(claim.sources);
  return [
    timeOf(claim.when),
    remarksOf(claim),
    marks.marksOf(claim.sources),
    speakers && [' ', element('span', { class: 'speakers' }, speakers)],
    element('span', { class: 'by-that' }, `: ${wordsByOther[certainty]}`),
  ];
}

/** A date in pieces, as `DateWords.astro` sets it. */
export function timeOf(pieces: DatePieces): Content {
  return pieces.map(({ text, datetime }) => {
    const bound = bindDaysAndYears(text);
    return datetime === undefined ? bound : element('time', { datetime }, bound);
  });
}

function remarksOf({ remarks, when }: StateClaim): Content {
  if (remarks.length === 0) return null;
  const space = when.length > 0 ? ' ' : '';
  return [space, element('span', { class: 'remark' }, `(${bindDaysAndYears(remarks.join('; '))})`)];
}

/** As `SaidIn.astro` sets it. */
function saidIn({ entities }: StateBook, { home }: StateFact): Content {
  const entity = entities[home.id];
  if (!entity) return null;
  const { title, href, edit } = entity;
  const words = `said in ${title}`;
  const attributes = {
    class: 'said-in',
    href: edit === undefined ? href : `${edit}#L${home.line}`,
    title: words,
    rel: edit === undefined ? undefined : 'external noopener',
  };
  return ['\u00a0', element('a', attributes, element('span', {}, words))];
}
