/* Runs in the reader's browser, behind the first leaf of the one file: the others are to come. */
import { gatherLeaves } from './leaves.ts';
import { openSearch, type NamesOfFile } from './search-leaf.ts';
import { closeMenus, followSettings } from './settings.ts';
import { turnLeaves } from './turn-leaves.ts';

const root = document.documentElement;
const { home = '', site = '' } = root.dataset;
const main = document.querySelector('main');

const made = openSearch(
  () => JSON.parse(document.querySelector('[data-names]')?.textContent ?? '') as NamesOfFile,
);
const { turnOn } = turnLeaves({ home, site, made });
const gather = (isWhole: boolean): void => {
  gatherLeaves(isWhole);
  turnOn(isWhole);
};

gather(false);
const arriving = new MutationObserver(() => {
  gather(false);
});
if (main) arriving.observe(main, { childList: true });
document.addEventListener('DOMContentLoaded', () => {
  arriving.disconnect();
  gather(true);
  followSettings();
  closeMenus();
});
root.setAttribute('data-opened', '');
