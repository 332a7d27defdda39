/** Lets the reader choose light or dark paper and remembers it where the browser allows. */
const storageKey = 'theme';
const root = document.documentElement;

for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>('.theme-switch')) {
  const buttons = [...fieldset.querySelectorAll('button')];
  const show = (): void => {
    const current = root.dataset['theme'] ?? 'system';
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.value === current));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.value);
      show();
    });
  }
  show();
  fieldset.hidden = false;
}

function choose(theme: string): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

/** A menu closes when the reader turns elsewhere. */
for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.browse')) {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
