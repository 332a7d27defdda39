import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusRoot } from '../config/read-config.ts';
import { readPort } from './read-port.ts';
import { runCommand } from './run-command.ts';
import { projectRoot, runNode } from './run-program.ts';
import { refreshEditorFiles } from './write-editor-files.ts';

const usage = `npm run dev [-- options]

  shows the encyclopedia while it is being written; stop with Ctrl+C

  --port <number>    where it listens; the next one that is free when it is taken (4321)
  --host [address]   also for other machines of the network
  --open             opens a browser`;

/** Runs the server for writers until it is told to stop. */
async function main(args: readonly string[]): Promise<number> {
  // `--host` alone means every address.
  const named = args.map((arg, at) =>
    arg === '--host' && (args[at + 1] ?? '--').startsWith('--') ? '--host=0.0.0.0' : arg,
  );
  const { values } = parseArgs({
    args: named,
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      open: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  void refreshEditorFiles(corpusRoot());
  const { host, open } = values;
  const options = JSON.stringify({ host, open, port: readPort(values.port) });
  return runNode([join(projectRoot, 'src', 'integrations', 'serve-dev.ts'), options]);
}

await runCommand(main);
