/** The overlay wears the colours of the page; on a page without tokens those after the comma. */
export const overlayStyles = `
:host {
  all: initial;
  --paper-here: var(--paper-raised, Canvas);
  --ink-here: var(--ink, CanvasText);
  --quiet-here: var(--muted, CanvasText);
  --rule-here: var(--rule, GrayText);
  --accent-here: var(--accent, LinkText);
  --focus-here: var(--focus, Highlight);
  --error-here: #a3281e;
  --error-paper: #f6dcd6;
  color-scheme: light dark;
  font: 15px/1.5 system-ui, sans-serif;
  color: var(--ink-here);
}
:host([data-paper='dark']) {
  --error-here: #ff9c8a;
  --error-paper: #4d211a;
}
[hidden] { display: none !important; }
.said {
  position: fixed;
  inline-size: 1px;
  block-size: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.sheet, .pill {
  position: fixed;
  z-index: 2147483000;
  inset-block-end: 0;
  background: var(--paper-here);
  color: inherit;
  border: 1px solid var(--rule-here);
  box-shadow: 0 0 1.5rem rgb(0 0 0 / 0.16);
}
.sheet {
  inset-inline: 0;
  max-inline-size: 60rem;
  margin-inline: auto;
  max-block-size: min(60vh, 40rem);
  overflow: auto;
  overscroll-behavior: contain;
  box-sizing: border-box;
  padding: 1rem clamp(1rem, 4vw, 1.5rem) 1.25rem;
  border-block-end: 0;
  border-radius: 0.5rem 0.5rem 0 0;
}
.sheet.with-errors { border-block-start: 4px solid var(--error-here); }
header {
  display: flex;
  gap: 1rem;
  align-items: baseline;
  justify-content: space-between;
}
h2 { margin: 0; font-size: 1.125rem; font-weight: 600; }
button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}
header button {
  flex: none;
  min-block-size: 2rem;
  padding: 0 0.75rem;
  background: none;
  border: 1px solid var(--quiet-here);
  border-radius: 0.25rem;
}
.pill {
  inset-inline-end: 1rem;
  margin-block-end: 1rem;
  padding: 0.375rem 0.875rem;
  border-radius: 1.25rem;
  font-size: 0.875rem;
  color: var(--quiet-here);
}
.pill.with-errors { color: var(--error-here); font-weight: 600; border-color: var(--error-here); }
:focus-visible { outline: 2px solid var(--focus-here); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; }
.problem { margin-block-start: 1rem; }
.problem p { margin: 0.25rem 0 0; max-inline-size: 46rem; white-space: pre-line; overflow-wrap: anywhere; }
.place { display: flex; flex-wrap: wrap; gap: 0 0.75rem; font-size: 0.875rem; color: var(--quiet-here); }
.code { font-weight: 600; }
.error > .place .code { color: var(--error-here); }
a { color: var(--accent-here); overflow-wrap: anywhere; }
.message { font-size: 1.0625rem; }
.elsewhere .message, .warning .message { font-size: 0.9375rem; }
.hint::before { content: '→ ' / ''; }
pre {
  margin: 0.5rem 0;
  padding: 0.375rem 0.75rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 0.875rem;
  line-height: 1.6;
  background: var(--paper, Canvas);
  border: 1px solid var(--rule-here);
  border-radius: 0.25rem;
}
pre, code {
  font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono',
    var(--han-simplified, serif), var(--naskh, serif), monospace;
}
code { font-size: 0.9375em; background: var(--paper, Canvas); padding: 0.0625em 0.25em; border-radius: 0.1875rem; }
.number { color: var(--quiet-here); margin-inline-end: 1ch; user-select: none; }
mark {
  padding: 0.125em 0;
  background: var(--error-paper);
  color: inherit;
  text-decoration: underline wavy var(--error-here);
  text-underline-offset: 0.2em;
}
.warning mark { background: none; text-decoration-color: var(--quiet-here); }
details { margin-block-start: 1rem; }
summary { cursor: pointer; color: var(--quiet-here); }
details .problem { margin-block-start: 0.75rem; }
@media (forced-colors: active) {
  mark { border-block-end: 2px solid CanvasText; }
}
@media print {
  :host { display: none; }
}
`;
