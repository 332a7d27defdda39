import { dev } from 'astro';
import { siteCorpus } from '../corpus/site-corpus.ts';

/**
 * The process of `npm run dev`: Astro's server for the project in the working folder, quiet but
 * for what goes wrong. `argv[2]` is its options as JSON.
 */
interface DevOptions {
  readonly host?: string;
  readonly open?: boolean;
  readonly port?: number;
}

const { host, open = false, port } = JSON.parse(process.argv[2] ?? '{}') as DevOptions;
const usual = 4321;

const server = await dev({
  logLevel: 'warn',
  server: { open, port: port ?? usual, ...(host === undefined ? {} : { host }) },
});
const { local, network } = server.resolvedUrls;
if (server.address.port !== (port ?? usual) && port !== 0) {
  console.log(`\nPort ${port ?? usual} is taken, so this one is ${server.address.port}.`);
}
const { base } = (await siteCorpus()).encyclopedia;
const addresses = [...local, ...network].map((url) => `  ${new URL(base, url).href}\n`).join('');
console.log(`\n${addresses}\n  Stop with Ctrl+C.\n`);

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Whoever asks twice is in a hurry.
    if (isStopping) process.exit(0);
    isStopping = true;
    void server.stop().finally(() => process.exit(0));
  });
}
