/* The script that `check.html` loads when somebody means to check: the rooms of the pass. */
import { gunzipSync } from 'fflate';
import { resolveConfig } from '../config/resolve-config.ts';
import type { CarriedCorpus, CarriedTexts } from './carried-corpus.ts';
import { checkDesk, type CheckDesk } from './check-desk.ts';
import { startParser } from './parser/start-parser.ts';

/** What the other scripts have brought. */
export interface CheckingParts {
  /** The parser: gzip, base64. */
  readonly parser: string;
  /** The value of `encyclopedia.config.ts`, functions included. */
  readonly config: unknown;
  readonly carried: CarriedCorpus;
}

export interface CheckingEngine {
  /** @throws where the browser cannot run the parser. */
  readonly open: (parts: CheckingParts) => Promise<CheckDesk>;
}

declare global {
  var qamusChecking: CheckingEngine | undefined;
  var qamusParser: string | undefined;
  var qamusConfig: { readonly default: unknown } | undefined;
  var qamusCarried: CarriedCorpus | undefined;
  /** By part. */
  var qamusTexts: Record<number, CarriedTexts> | undefined;
}

let parsing: Promise<void> | undefined;

globalThis.qamusChecking = {
  async open({ parser, config, carried }) {
    const { encyclopedia, problems } = resolveConfig(config);
    if (!encyclopedia) throw new Error(problems[0]?.message ?? 'The config cannot be read.');
    await (parsing ??= startParser(gunzipSync(bytesOf(parser))));
    return checkDesk(encyclopedia, carried);
  },
};

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
