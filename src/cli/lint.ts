import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { binaryOf, projectRoot, runNode } from './run-program.ts';

/** Articles are linted by `check`, which knows what they may contain. */
const fix = process.argv.includes('--fix') ? ['--fix'] : [];
// The rules read types, and those of the content collections are written by a build.
if (!existsSync(join(projectRoot, '.astro', 'types.d.ts'))) await runNode(['src/cli/build.ts']);
process.exitCode = await runNode([binaryOf('eslint'), '--max-warnings=0', ...fix, '.']);
