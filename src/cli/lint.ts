import { binaryOf, runNode } from './run-program.ts';

/** Articles are linted by `check`, which knows what they may contain. */
const fix = process.argv.includes('--fix') ? ['--fix'] : [];
process.exitCode = await runNode([binaryOf('eslint'), '--max-warnings=0', ...fix, '.']);
