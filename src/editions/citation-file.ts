import { stringify } from 'yaml';
import type { Encyclopedia } from '../config/encyclopedia.ts';

/**
 * `CITATION.cff` (format 1.2.0, citation-file-format.github.io): how the encyclopedia as a whole
 * is cited, in its edition. GitHub and reference managers read it.
 */
export function citationFile(encyclopedia: Encyclopedia): string {
  const { title, description, edition, editionDate, licence, site, base, repository } =
    encyclopedia;
  const url = site && new URL(base, site).href;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: `Please cite ${title} in the edition that you read; every article says how to cite it by itself.`,
      type: 'dataset',
      title,
      abstract: description,
      authors: [{ name: `The contributors to ${title}` }],
      ...(edition && { version: edition }),
      ...(editionDate && { 'date-released': editionDate }),
      ...spdx(licence.name),
      ...(url && { url }),
      ...(repository && { 'repository-code': repository }),
    },
    { lineWidth: 0 },
  );
}

/** `CC BY 4.0` is `CC-BY-4.0` in the list of licences; what is no such name is left out. */
function spdx(name: string): { license?: string } {
  const id = name.trim().replace(/\s+/g, '-');
  return /^(?:CC0-1\.0|CC-BY(?:-NC)?(?:-SA|-ND)?-\d\.\d|MIT|ODbL-1\.0)$/.test(id)
    ? { license: id }
    : {};
}
