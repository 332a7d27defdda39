import { binaryOf, runNode } from './run-program.ts';

process.exitCode = await runNode([binaryOf('astro'), 'dev', ...process.argv.slice(2)]);
