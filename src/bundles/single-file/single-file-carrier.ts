import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offers } from '../../entities/offers.ts';
import type { Carrier } from '../carriers/carrier.ts';
import { readSite } from '../site-reader.ts';
import { writeSingleFile } from './write-single-file.ts';

/** Everything in one HTML file, for phones and mail. */
export const singleFileCarrier: Carrier = {
  offer: offers.singleFile,
  async make({ site, corpus, stem, folder }) {
    const name = `${stem}.html`;
    await writeFile(join(folder, name), writeSingleFile(await readSite(site), corpus));
    return { files: [{ name }] };
  },
};
