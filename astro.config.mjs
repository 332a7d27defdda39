import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { qamus } from './src/integrations/qamus.ts';

// Where things are written, and what the encyclopedia's own config decides (address, base), is
// set by the integration.
export default defineConfig({
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  integrations: [mdx(), qamus()],
  experimental: { incrementalBuild: true },
});
