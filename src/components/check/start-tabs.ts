/**
 * Tabs by the pattern of ARIA: arrows move, and what is moved to is shown. `shown` of the place
 * says which; the stylesheet shows the text beside the others where there is room.
 */
export function startTabs(root: HTMLElement, list: HTMLElement): (name: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const show = (name: string): void => {
    root.dataset['tab'] = name;
    for (const tab of tabs) {
      const isShown = tab.dataset['tab'] === name;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
    }
  };
  /** Where the text stands beside the others, its own tab is not there. */
  const inSight = (): HTMLElement[] => tabs.filter((tab) => tab.offsetParent !== null);
  for (const tab of tabs) {
    tab.addEventListener('click', () => show(tab.dataset['tab'] ?? ''));
    tab.addEventListener('keydown', ({ key }) => {
      const there = inSight();
      const at = there.indexOf(tab);
      const isRtl = getComputedStyle(list).direction === 'rtl';
      const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[key] ?? 0;
      const next =
        { Home: there[0], End: there.at(-1) }[key] ?? there.at((at + step) % there.length);
      if (!next || next === tab) return;
      next.focus();
      show(next.dataset['tab'] ?? '');
    });
  }
  return show;
}
