import type { PartFinder } from './desk-parts.ts';
import type { OpenWork } from './open-work.ts';
import { checkWording as say } from './wording.ts';

/** The buttons that copy the text and save it, and the warning of who leaves without. */
export function startTakingAlong(part: PartFinder, work: OpenWork): void {
  const field = part('text', HTMLTextAreaElement);
  const copy = part('copy', HTMLButtonElement);
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(work.text()).then(
      () => {
        copy.textContent = say.copied;
        work.take();
      },
      () => {
        copy.textContent = say.selected;
        field.select();
      },
    );
  });
  copy.addEventListener('blur', () => (copy.textContent = say.copy));
  part('save', HTMLButtonElement).addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([work.text()], { type: 'text/markdown' }));
    const download = work.path().replace(/^.*\//, '') || 'article.mdx';
    Object.assign(document.createElement('a'), { href, download }).click();
    URL.revokeObjectURL(href);
    work.take();
  });
  addEventListener('beforeunload', (event) => {
    if (work.isLoose()) event.preventDefault();
  });
}
