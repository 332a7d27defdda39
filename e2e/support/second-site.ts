import { join, resolve } from 'node:path';
import { test as base } from 'playwright/test';
import { serve } from '../../src/cli/serve.ts';

const project = resolve(import.meta.dirname, '..', '..');

/** Another encyclopedia by the same engine; what is tested of the eye is tested on its pages. */
export const secondCorpus = join(project, 'e2e', 'fixtures', 'second-corpus');

/** Where `sites.setup.ts` builds it, once for all tests. */
export const secondFolder = join(project, '.qamus', 'second');
export const secondDist = join(secondFolder, 'dist');

/** Tests that read the site of the second corpus, served under a base of its own. */
export const test = base.extend<object, { readonly secondSite: string }>({
  secondSite: [
    async ({}, use) => {
      const server = await serve({ folder: secondDist, base: '/encyclopedia/', port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from 'playwright/test';
