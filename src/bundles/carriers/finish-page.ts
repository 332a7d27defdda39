import { fileSize } from '../../entities/file-size.ts';
import { routes } from '../../entities/routes.ts';
import { escapeHtml } from '../escape-html.ts';
import { attribute, walkPage } from '../html-tree.ts';
import { splice, type Edit } from '../splice.ts';
import { releaseFiles, type Release, type ReleasedCarrier } from './release.ts';

/**
 * The page that offers the carriers, for the hosted site: with the size of each file and the link
 * to it, in the folder of downloads. A carrier that this release does not have is said to be missing.
 */
export function finishPage(html: string, release: Release): string {
  const edits: Edit[] = [];
  const fill = (text: string, place: { startOffset: number; endOffset: number }): void => {
    edits.push({ start: place.startOffset, end: place.endOffset, text });
  };
  walkPage(html, {
    element(element) {
      const { startTag, endTag } = element.sourceCodeLocation ?? {};
      if (!startTag || !endTag) return;
      const inside = { startOffset: startTag.endOffset, endOffset: endTag.startOffset };
      const name = attribute(element, 'data-carrier');
      if (name !== undefined) {
        fill(downloads(release.carriers.find((carrier) => carrier.name === name)), inside);
      } else if (attribute(element, 'data-released') !== undefined) fill(note(release), inside);
    },
    text: () => undefined,
  });
  return splice(html, edits);
}

function downloads(carrier: ReleasedCarrier | undefined): string {
  if (carrier === undefined) return '<p>This edition has none.</p>';
  const items = carrier.files.map(({ name, label, size }) => {
    const link = `<a href="${routes.download(name)}" download>${escapeHtml(label ?? name)}</a>`;
    return `<li>${link} <span class="file-size">${fileSize(size)}</span></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function note({ edition }: Release): string {
  const sums = `<a href="${routes.download(releaseFiles.sums)}">Checksums</a> tell whether a file arrived whole.`;
  return edition === undefined ? sums : `${escapeHtml(edition)}. ${sums}`;
}
