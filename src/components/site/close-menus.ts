/** A menu closes when the reader turns elsewhere: by a click, the keyboard, or Escape. */
for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.site-menu')) {
  const summary = menu.querySelector('summary');
  const closeUnlessInside = (target: EventTarget | null): void => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener('click', ({ target }) => {
    closeUnlessInside(target);
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    closeUnlessInside(relatedTarget);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary?.focus();
  });
}
