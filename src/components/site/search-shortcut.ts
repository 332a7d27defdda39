/** The key `/` brings the reader to the search box, unless it is being typed somewhere. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select')))
    return;
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-search-box] input[name="q"]');
  const box = [...boxes].find((input) => input.closest('main')) ?? boxes[0];
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
