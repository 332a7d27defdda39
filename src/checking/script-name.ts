/** The folder of the check in the browser, beside the pages. */
export const checkingFolder = 'checking';

/** The scripts that `check.html` loads when somebody means to check; all classic. */
export const checkingScripts = {
  /** The rooms of the pass: sets `qamusChecking`. */
  engine: 'engine.js',
  /** The parser: sets `qamusParser`. */
  parser: 'parser.js',
  /** The config with its functions: sets `qamusConfig`. */
  config: 'config.js',
  /** What the corpus is: sets `qamusCarried`. */
  corpus: 'corpus.js',
} as const;

/** A part of the texts, where the corpus is too large to be carried at once. */
export function textsScript(part: number): string {
  return `texts-${part}.js`;
}
