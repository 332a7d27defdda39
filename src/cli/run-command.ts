/** A command: its exit code, or nothing while it goes on (a server). */
export type Command = (args: readonly string[]) => Promise<number | undefined>;

/**
 * Runs a command with the arguments of this process. What it throws is one sentence and exit
 * code 1; `QAMUS_DEBUG=1` shows where it came from.
 */
export async function runCommand(command: Command): Promise<void> {
  try {
    const code = await command(process.argv.slice(2));
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (process.env['QAMUS_DEBUG']) console.error(error);
    else console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
