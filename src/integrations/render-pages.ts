import { build } from 'astro';

/**
 * The process in which a build renders the pages of the project at `argv[2]`. It ends with the
 * build that started it, and tells it what went wrong as data, not as text to be read again.
 */
const end = (): never => process.exit(1);
process.once('disconnect', end);
try {
  await build({ root: process.argv[2] ?? '.', logLevel: 'error' });
} catch (error) {
  const { message = String(error), stack, hint, id, loc } = error as PagesFault;
  await new Promise((settle) => process.send?.({ message, stack, hint, id, loc }, settle));
  process.exitCode = 1;
}
process.off('disconnect', end);
process.disconnect();

/** What Astro's errors carry: `loc` is in our own code where Astro knows it. */
interface PagesFault {
  readonly message?: string | undefined;
  readonly stack?: string | undefined;
  readonly hint?: string | undefined;
  readonly id?: string | undefined;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
}
