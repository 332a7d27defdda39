import { transformSync } from 'esbuild';
import { settings } from './settings.ts';

const unusual = Object.fromEntries(
  settings.map(({ name, usual, choices }) => [
    name,
    choices.map(({ value }) => value).filter((value) => value !== usual),
  ]),
);

const source = `(() => {
const root = document.documentElement;
const unusual = ${JSON.stringify(unusual)};
const kept = (name) => {
try {
const cookie = location.protocol === 'file:' && document.cookie.match('(?:^|; )' + name + '=([a-z]+)');
if (cookie) return cookie[1];
} catch {}
try { return localStorage.getItem(name); } catch {}
};
window.applySettings = () => {
for (const name in unusual) {
const choice = kept(name);
if (unusual[name].includes(choice)) root.setAttribute('data-' + name, choice);
else root.removeAttribute('data-' + name);
}
};
window.applySettings();
root.setAttribute('data-scripted', '');
})();`;

/**
 * The one inline script of a page: puts the reader's choices on `<html>` before anything is
 * painted, and offers itself as `applySettings` for when they change. Firefox gives every file
 * its own storage, but all files of a folder the same cookies, other browsers the other way
 * round: from the disk a cookie is asked first. Hosted there are no cookies. It is on every page, so
 * it is as short as can be.
 */
export const headScript = transformSync(source, { minify: true }).code.trim();
