/* Runs in the reader's browser: paper and size of the text, for this file alone. */
export function followSettings(): void {
  const root = document.documentElement;
  for (const radio of document.querySelectorAll<HTMLInputElement>('.settings-panel input')) {
    const attribute = `data-${radio.name}`;
    const isUsual = radio.defaultChecked;
    const chosen = root.getAttribute(attribute);
    if (radio.value === chosen) radio.checked = true;
    radio.addEventListener('change', () => {
      if (isUsual) root.removeAttribute(attribute);
      else root.setAttribute(attribute, radio.value);
      try {
        localStorage.setItem(radio.name, radio.value);
      } catch {
        // Where the browser keeps nothing, it holds until the file is closed.
      }
    });
  }
}

/** A menu closes when the reader turns elsewhere. */
export function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.site-menu')) {
    const summary = menu.querySelector('summary');
    const leave = ({ target }: { target: EventTarget | null }): void => {
      const isLink = target instanceof Element && target.closest('a') !== null;
      if (isLink || (target instanceof Node && !menu.contains(target))) menu.open = false;
    };
    document.addEventListener('click', leave);
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget) leave({ target: relatedTarget });
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      summary?.focus();
    });
  }
}
