import type { Choice, FacetCounts } from '../../search/facets.ts';
import type { Offered } from '../../search/search-state.ts';
import { searchWording as say } from '../../search/wording.ts';

/** The choices of the search page, by which what is found can be narrowed. */
export interface FacetForm {
  readonly offered: Offered;
  choice(): Choice;
  choose(choice: Choice): void;
  /** How many each choice would show; what would show nothing is hidden unless it is chosen. */
  count(counts: FacetCounts): void;
  /** The label of a value, as it stands beside its box. */
  labelOf(facet: string, value: string): string;
}

/** Calls `changed` whenever a reader has chosen otherwise. */
export function startFacetForm(form: HTMLFormElement, changed: () => void): FacetForm {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const chosen = form.querySelector('[data-search-chosen]');
  const clear = form.querySelector<HTMLElement>('[data-search-clear]');
  const narrow = form.querySelector('[data-search-narrow]');
  const offered = new Map<string, Set<string>>();
  for (const { name, value } of boxes)
    offered.set(name, (offered.get(name) ?? new Set()).add(value));

  const tell = (): void => {
    const count = boxes.filter(({ checked }) => checked).length;
    if (chosen) chosen.textContent = say.chosen(count);
    if (clear) clear.hidden = count === 0;
  };
  const choose = (choice: Choice): void => {
    for (const box of boxes) box.checked = choice[box.name]?.includes(box.value) ?? false;
    tell();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    tell();
    changed();
  });
  clear?.querySelector('button')?.addEventListener('click', () => {
    choose({});
    changed();
    (form.querySelector<HTMLElement>('label:not([hidden]) > input') ?? form).focus();
  });
  narrow?.addEventListener('click', () => {
    const isOpen = narrow.getAttribute('aria-expanded') === 'true';
    narrow.setAttribute('aria-expanded', String(!isOpen));
  });

  return {
    offered,
    choose,
    choice() {
      const choice: Record<string, string[]> = {};
      for (const { checked, name, value } of boxes) if (checked) (choice[name] ??= []).push(value);
      return choice;
    },
    count(counts) {
      form.dataset['counted'] = '';
      form.removeAttribute('aria-busy');
      for (const box of boxes) {
        const count = counts[box.name]?.[box.value] ?? 0;
        const line = box.closest('label');
        const place = line?.querySelector('[data-count]');
        if (place) place.textContent = String(count);
        if (line) line.hidden = count === 0 && !box.checked;
      }
      for (const group of form.querySelectorAll('fieldset'))
        group.hidden = group.querySelector('label:not([hidden])') === null;
    },
    labelOf(facet, value) {
      const box = boxes.find((one) => one.name === facet && one.value === value);
      return box?.closest('label')?.querySelector('[data-label]')?.textContent ?? value;
    },
  };
}
