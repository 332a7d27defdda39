/** Gives each form of a reference a button that copies it; one form is open at a time. */
import { copyText } from '../site/copy-text.ts';

for (const place of document.querySelectorAll('.copy-reference')) {
  const status = place.querySelector('[role="status"]');
  const forms = [...place.querySelectorAll<HTMLDetailsElement>('.reference-form')];
  for (const form of forms) {
    const text = form.querySelector('pre');
    const name = form.querySelector('summary')?.textContent.trim();
    if (!text || !name) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy ${name}`);
    button.addEventListener('click', () => {
      void copyText(`${text.textContent}\n`, text).then((done) => {
        button.textContent = done ? 'Copied' : 'Selected';
        if (status) status.textContent = done ? `Copied ${name}` : `Selected ${name}`;
      });
    });
    button.addEventListener('blur', () => {
      button.textContent = 'Copy';
    });
    text.before(button);
    form.addEventListener('toggle', () => {
      if (!form.open) return;
      for (const other of forms) if (other !== form) other.open = false;
    });
  }
}
