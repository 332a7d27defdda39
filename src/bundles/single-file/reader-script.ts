import { join } from 'node:path';
import { build } from 'esbuild';
import { divideNames } from '../../search/names/divide-names.ts';
import { nameEntries } from '../../search/names/name-entries.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { NamesOfFile } from './reading/search-leaf.ts';

/** Phones whose browsers grew old with them; the site itself asks for newer ones. */
const browsers = ['chrome80', 'firefox78', 'safari14'];

/** What turns the leaves and searches them, as one classic script. */
export async function readerScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'reading', 'start.ts')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: browsers,
    // Old ones have it, but for rare cases that are not used here.
    supported: { destructuring: true },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return inScript(result.outputFiles[0]?.text.trim() ?? '');
}

/** All names of a corpus, as data for a script. */
export function namesData(site: SiteCorpus): string {
  const { directory, parts } = divideNames(nameEntries(site));
  const data: NamesOfFile = { directory, parts: Object.fromEntries(parts) };
  return inScript(JSON.stringify(data)).replaceAll('<!--', '<\\u0021--');
}

/** Where no script can run that this file needs, all leaves are laid out one below the other. */
export const unfoldScript = `(function(){var root=document.documentElement,leaves,i,text;
if(root.hasAttribute('data-opened'))return;
root.removeAttribute('data-scripted');
leaves=document.querySelectorAll('.leaf');
for(i=0;i<leaves.length;i++){text=leaves[i].querySelector('noscript');leaves[i].removeAttribute('hidden');if(text)leaves[i].innerHTML=text.textContent}
})()`;

/** A script ends where its end tag is written, in a string as well. */
function inScript(text: string): string {
  return text.replaceAll('</', '<\\/');
}
