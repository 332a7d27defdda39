/** Tells how many items the choices have left, and forgets the item that the address names. */
for (const filters of document.querySelectorAll<HTMLElement>('[data-filters]')) {
  const status = filters.querySelector<HTMLElement>('[data-filter-status]');
  const items = [...filters.querySelectorAll<HTMLElement>('.filtered .item')];
  const groups = [...filters.querySelectorAll<HTMLElement>('.filtered section')];
  const tell = (): void => {
    const shown = items.filter((item) => item.offsetParent !== null);
    for (const group of groups) {
      group.classList.toggle('emptied', !shown.some((item) => group.contains(item)));
    }
    const left = shown.length;
    const isAll = left === items.length;
    if (status) status.textContent = isAll ? '' : `${left} ${status.dataset['of'] ?? ''}`;
  };
  filters.addEventListener('change', () => {
    forgetTarget();
    tell();
  });
  // An item that a link names is shown as well.
  window.addEventListener('hashchange', tell);
}

/** A named item stands in spite of every choice, until the reader makes another. */
function forgetTarget(): void {
  if (location.hash === '' || !document.querySelector(':target')) return;
  location.replace('#no_item');
}
