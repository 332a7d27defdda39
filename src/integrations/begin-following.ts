import { setTimeout as sleep } from 'node:timers/promises';
import { printProblems } from '../cli/print-problems.ts';
import { corpusFollower, type Followed } from './follow-corpus.ts';

/** How often a config that cannot be read is looked at again. */
const pause = 300;

/**
 * Reads a corpus for the first time and tells everything that is wrong with it. Without a config
 * nothing can be shown: then it waits until there is one.
 */
export async function beginFollowing(
  root: string,
): Promise<{ readonly follow: () => Promise<Followed>; readonly first: Followed }> {
  const follow = corpusFollower(root);
  let told = '';
  for (;;) {
    const first = await follow();
    const text = JSON.stringify(first.problems);
    if (text !== told) await printProblems(root, first.problems);
    if (first.encyclopedia) return { follow, first };
    if (told === '') console.log('The site opens as soon as the config can be read.');
    told = text;
    await sleep(pause);
  }
}
