import { createInterface } from 'node:readline/promises';

/** Asks one question after the other; what is piped in answers like what is typed. */
export interface Asking {
  /** The answer without space around it. Throws where there are no more answers. */
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Questions at the terminal. Ctrl-C, and the end of what is piped in, are a thrown sentence. */
export function asking(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Asking {
  const lines = createInterface({ input, output });
  // Lines that come before their question wait here: `question` would lose them.
  const answers = lines[Symbol.asyncIterator]();
  let hasEnded = false;
  lines.on('close', () => (hasEnded = true));
  return {
    async ask(question) {
      lines.setPrompt(question);
      if (hasEnded) output.write(question);
      else lines.prompt();
      const { done, value } = await answers.next();
      if (done === true) throw new Error('\nStopped: nothing was written.');
      return value.trim();
    },
    close: () => {
      lines.close();
    },
  };
}
