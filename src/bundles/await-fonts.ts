/** How long a page waits for its fonts, in milliseconds, before it shows itself without them. */
const patience = 300;

/**
 * Runs between the style sheet of the fonts and the page: the text appears together with its
 * fonts, so that nothing moves. (Preloading would do for a host, but fails from `file://`, and
 * text set in a stand-in first never breaks into the same lines.) Transparent text keeps its
 * focus and its place; without this script it is never hidden.
 */
export const awaitFontsScript = `(() => {
const root = document.documentElement;
const show = () => root.classList.remove('fonts-pending');
root.classList.add('fonts-pending');
setTimeout(show, ${patience});
document.addEventListener('DOMContentLoaded', () => {
root.getBoundingClientRect();
document.fonts.ready.then(show);
});
})();
`;

export const awaitFontsStyle = '.fonts-pending body{opacity:0}';
