/** What only the one file needs. */
export const leafStyles = `
:root[data-scripted] .leaf { scroll-margin-block-start: 100vh; }
.leaf:target { background: none; }
.leaf .back-matter[hidden] { display: none; }
.leaf .search-answer:not([hidden]) { display: block; }
[tabindex='-1']:focus { outline: none; }
:root:not([data-scripted]) :is(.search-place, .filters) { display: none; }
:root:not([data-scripted]) .leaf {
  content-visibility: auto;
  contain-intrinsic-size: auto 60rem;
}
:root:not([data-scripted]) .leaf + .leaf { border-block-start: 1px solid var(--rule); }
@media print {
  :root:not([data-scripted]) .leaf { content-visibility: visible; break-before: page; }
}
`;
