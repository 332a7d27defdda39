import { searchWording as say } from '../../search/wording.ts';
import { searchAddress } from '../../entities/routes.ts';
import type { Suggestion } from '../../search/suggestion.ts';
import { element } from '../site/element.ts';
import { showSuggestion } from './show-suggestion.ts';

/**
 * A combobox by the ARIA pattern: the focus stays in the field, the arrow keys go through the
 * list. Its options are links, so that they can be opened in every way that links can.
 */
export interface SuggestionList {
  readonly element: HTMLElement;
  /** Shows what is suggested for a text; without a text the list closes. */
  show(text: string, suggestions: readonly Suggestion[]): void;
  close(): void;
  isOpen(): boolean;
  /** Handles a key of the field; whether it was one of the list's. */
  takeKey(event: KeyboardEvent): boolean;
}

const listId = 'search:list';

export function makeSuggestionList(field: HTMLInputElement): SuggestionList {
  const list = element('div', 'suggestions');
  list.id = listId;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', say.names);
  list.hidden = true;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', listId);
  field.setAttribute('aria-expanded', 'false');
  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (at: number): void => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options[at];
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  };

  const setOpen = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  };

  // The field keeps the focus when an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('pointermove', ({ target }) => {
    const at = options.findIndex((option) => target instanceof Node && option.contains(target));
    if (at !== -1 && at !== active) activate(at);
  });
  field.addEventListener('blur', () => activate(-1));

  return {
    element: list,
    isOpen: () => !list.hidden,
    close: () => setOpen(false),
    show(text, suggestions) {
      options = text === '' ? [] : [...suggestions.map(showSuggestion), textOption(text)];
      for (const [at, option] of options.entries()) {
        option.id = `search:option-${at}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.tabIndex = -1;
      }
      list.replaceChildren(...options);
      setOpen(options.length > 0);
    },
    takeKey(event) {
      const last = options.length - 1;
      const { key } = event;
      if (list.hidden) {
        if ((key !== 'ArrowDown' && key !== 'ArrowUp') || last < 0) return false;
        setOpen(true);
        activate(key === 'ArrowDown' ? 0 : last);
        return true;
      }
      if (key === 'ArrowDown') activate(active === last ? -1 : active + 1);
      else if (key === 'ArrowUp') activate(active === -1 ? last : active - 1);
      else if (key === 'Escape') setOpen(false);
      // Where nothing is chosen these keys are the field's own.
      else if (active === -1) return false;
      else if (key === 'Home') activate(0);
      else if (key === 'End') activate(last);
      else if (key === 'Enter') follow(options[active], event);
      else return false;
      return true;
    },
  };
}

/** The last option: to the results of the whole text. */
function textOption(text: string): HTMLAnchorElement {
  const [before, query, after] = say.searchText(text);
  const typed = element('bdi', '', query);
  const option = element('a', 'suggestion suggestion-text', before, typed, after);
  option.href = searchAddress(new URLSearchParams({ q: text }).toString());
  return option;
}

/** As a click would, with the keys that open a tab. */
function follow(option: HTMLAnchorElement | undefined, event: KeyboardEvent): void {
  const { ctrlKey, metaKey, shiftKey } = event;
  option?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}
