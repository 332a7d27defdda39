import { createHash } from 'node:crypto';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Reading } from '../../readings/reading.ts';
import { wantedStep } from './wanted-step.ts';

/** Changes whenever anything that the booklet of a reading shows changes. */
export function bookletKey(site: SiteCorpus, reading: Reading): string {
  const steps = reading.steps.map(({ article }) => {
    return site.articles.get(article)?.digest ?? wantedStep(site, article);
  });
  return createHash('sha256')
    .update(JSON.stringify([reading, steps]))
    .digest('hex')
    .slice(0, 16);
}
