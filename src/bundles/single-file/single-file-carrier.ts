import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offers } from '../../entities/offers.ts';
import type { Carrier } from '../carriers/carrier.ts';
import { tooMuchForMemory } from '../carriers/fit-memory.ts';
import { readSite } from '../site-reader.ts';
import { makeSingleFile } from './make-single-file.ts';

/** Everything in one HTML file, for phones and mail. */
export const singleFileCarrier: Carrier = {
  offer: offers.singleFile,
  async make({ site, corpus, stem, folder }) {
    const whyNot = tooMuchForMemory(corpus);
    if (whyNot !== undefined) return { whyNot };
    const name = `${stem}.html`;
    await writeFile(join(folder, name), await makeSingleFile(await readSite(site), corpus));
    return { files: [{ name }] };
  },
};
