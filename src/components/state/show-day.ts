import { addDays, addMonths, compareDays, daysBetween, type Day } from '../../dates/day.ts';
import { printDay } from '../../dates/print-day.ts';
import { stateAddress } from '../../entities/routes.ts';
import { buildNodes } from './build-nodes.ts';
import { composeState, stateParts, type ComposedState } from './compose-state.ts';
import { loadBook } from './load-book.ts';

/** Milliseconds without another choice until the day is announced and stands in the address. */
const rest = 400;

const chooser = document.querySelector<HTMLFormElement>('[data-day-chooser]');
const range = chooser?.querySelector<HTMLInputElement>('[data-day-range]');
const field = chooser?.querySelector<HTMLInputElement>('[data-day-field]');
if (chooser && range && field) startChooser(chooser, range, field);

function startChooser(
  chooser: HTMLFormElement,
  range: HTMLInputElement,
  field: HTMLInputElement,
): void {
  const { day: own = '', from = '', until = '', facts = '' } = chooser.dataset;
  const language = document.documentElement.lang;
  const name = document.title.replace(/^.* – /, ' – ');
  const status = chooser.querySelector('[data-day-status]');
  let chosen = own;
  let shown = own;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const isInRange = (day: Day): boolean =>
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    addDays(day, 0) === day &&
    compareDays(from, day) <= 0 &&
    compareDays(day, until) <= 0;

  const choose = async (day: Day): Promise<void> => {
    chosen = day;
    range.value = String(daysBetween(from, day));
    range.setAttribute('aria-valuetext', printDay(day, language).text);
    if (field.value !== day) field.value = day;
    const [book] = await Promise.all([loadBook(facts), nextFrame()]);
    // Another day may have been chosen while the script was on its way, or within one frame.
    if (chosen !== day || shown === day) return;
    if (!book) {
      tell('The days between could not be loaded.');
      return;
    }
    const composed = composeState(book, day);
    shown = day;
    show(composed, language);
    document.title = composed.title + name;
    clearTimeout(resting);
    resting = setTimeout(() => {
      tell(wordsOf(composed));
      keepAddress(day === own ? undefined : day);
    }, rest);
  };

  const tell = (words: string): void => {
    if (status) status.textContent = words;
  };

  const chooseNamed = (): void => {
    const day = location.hash.slice(1);
    if (isInRange(day)) void choose(day);
    else if (location.hash === '' && chosen !== own) void choose(own);
  };

  range.addEventListener('input', () => void choose(addDays(from, Number(range.value))));
  range.addEventListener('keydown', (event) => {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    const day = addMonths(chosen, months);
    void choose(isInRange(day) ? day : months > 0 ? until : from);
  });
  field.addEventListener('input', () => {
    if (isInRange(field.value)) void choose(field.value);
  });
  chooser.addEventListener('submit', (event) => event.preventDefault());
  for (const sign of ['pointerenter', 'focusin']) {
    chooser.addEventListener(sign, () => void loadBook(facts), { once: true });
  }
  window.addEventListener('hashchange', chooseNamed);
  // What the browser remembers of the form is another page's day.
  range.value = String(daysBetween(from, own));
  field.value = own;
  chooseNamed();
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Puts another day in the place of the one on the page, in the words that its own page has. */
function show({ title, previous, next, parts, state }: ComposedState, language: string): void {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = title;
  for (const part of stateParts) {
    const place = document.querySelector(`[data-state-part="${part}"]`);
    place?.replaceChildren(...buildNodes(parts[part]));
  }
  for (const [rel, day] of Object.entries({ prev: previous, next })) {
    const step = document.querySelector<HTMLAnchorElement>(`[data-state-step="${rel}"]`);
    if (!step) continue;
    step.hidden = day === undefined;
    if (day === undefined) continue;
    step.href = stateAddress(day);
    const words = step.querySelector('.step-day');
    if (words) words.textContent = printDay(day, language).text;
  }
  // What else on the page shows the day, a map say, is told of it.
  document.querySelector('main')?.dispatchEvent(new CustomEvent('qamus:day', { detail: state }));
}

function wordsOf({ title, state, changes }: ComposedState): string {
  const held = state.holdings.filter(({ certainty }) => certainty !== 'no').length;
  const posts = held === 1 ? '1 holder of a post' : `${held} holders of posts`;
  const since =
    changes === 0 ? 'nothing has' : changes === 1 ? '1 thing has' : `${changes} things have`;
  return `${title}: ${posts}; ${since} changed since the day before.`;
}

/** The address of a day can be kept and sent; the page's own day has the page's. */
function keepAddress(day: Day | undefined): void {
  const [page = ''] = location.href.split('#');
  try {
    history.replaceState(history.state, '', day === undefined ? page : `${page}#${day}`);
  } catch {
    // Some browsers refuse it from the disk, or when it is done too often.
  }
}
