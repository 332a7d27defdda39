/** Tells how many items the choices have left, and forgets the item that the address names. */
for (const filters of document.querySelectorAll<HTMLElement>('[data-filters]')) {
  const status = filters.querySelector<HTMLElement>('[data-filter-status]');
  const items = [...filters.querySelectorAll<HTMLElement>('.filtered .item')];
  const groups = [...filters.querySelectorAll<HTMLElement>('.filtered > section')];
  filters.addEventListener('change', () => {
    forgetTarget();
    const shown = items.filter((item) => item.offsetParent !== null);
    for (const group of groups) {
      group.classList.toggle('emptied', !shown.some((item) => group.contains(item)));
    }
    const left = shown.length;
    const isAll = left === items.length;
    if (status) status.textContent = isAll ? '' : `${left} ${status.dataset['of'] ?? ''}`;
  });
}

/** A named item stands in spite of every choice, until the reader makes another. */
function forgetTarget(): void {
  if (location.hash === '' || !document.querySelector(':target')) return;
  location.replace('#no_item');
}
