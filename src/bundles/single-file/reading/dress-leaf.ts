/* Runs in the reader's browser. */

/** Says on a leaf once more what the site says twice, and the file, to be light, only once. */
export function dressLeaf(leaf: HTMLElement): void {
  nameMarks(leaf);
  for (const home of leaf.querySelectorAll<HTMLElement>('.said-in')) home.title = home.textContent;
  const contents = leaf.querySelector('.contents-folded');
  const list = contents?.querySelector('ol');
  const article = leaf.querySelector('.article > .body');
  if (!list || !article) return;
  const rail = document.createElement('nav');
  rail.className = 'contents-rail';
  rail.setAttribute('aria-label', contents?.getAttribute('aria-label') ?? '');
  rail.append(list.cloneNode(true));
  article.before(rail);
}

const longest = 80;

/** A number alone tells a screen reader nothing: it is told the beginning of the note. */
function nameMarks(leaf: HTMLElement): void {
  for (const mark of leaf.querySelectorAll<HTMLAnchorElement>(':is(.marks, .cite) > a')) {
    const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    const told = note?.querySelector('.reference')?.textContent.trim() ?? '';
    if (told === '') continue;
    const cut = told.length > longest ? `${told.slice(0, told.lastIndexOf(' ', longest))}…` : told;
    mark.setAttribute('aria-label', `${mark.textContent}: ${cut}`);
  }
}
