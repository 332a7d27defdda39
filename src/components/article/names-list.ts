/** Gives each name of the list a button that copies it; on paper the list is open. */
import { copyText } from '../site/copy-text.ts';

for (const list of document.querySelectorAll<HTMLDetailsElement>('details.names')) {
  let wasOpen = list.open;
  window.addEventListener('beforeprint', () => {
    wasOpen = list.open;
    list.open = true;
  });
  window.addEventListener('afterprint', () => {
    list.open = wasOpen;
  });
  const status = list.querySelector('[data-copied]');
  for (const cell of list.querySelectorAll('td')) {
    const run = cell.querySelector('bdi');
    const name = run?.dataset['recorded'] ?? run?.textContent.trim();
    if (!run || !name) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy ${name}`);
    button.addEventListener('click', () => {
      void copyText(name, run).then((done) => {
        button.textContent = done ? 'Copied' : 'Selected';
        if (status) status.textContent = done ? `Copied ${name}` : `Selected ${name}`;
      });
    });
    button.addEventListener('blur', () => {
      button.textContent = 'Copy';
    });
    cell.append(' ', button);
  }
}
