import { binaryOf, runNode } from './run-program.ts';

/** `npm run format` writes; `npm run format -- --check` only says which files it would change. */
const mode = process.argv.includes('--check') ? '--check' : '--write';
process.exitCode = await runNode([binaryOf('prettier'), mode, '--log-level=warn', '.']);
