import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { entityAddress } from '../site/entity-address.ts';
import { shownFacet } from '../site/facet-class.ts';
import type { Piece } from './infobox-row.ts';

/** A value in words alone, where it links to nothing. */
export function pieceWords(site: SiteCorpus, pieces: readonly Piece[]): string {
  return pieces.map((piece) => textOf(site, piece)).join('');
}

function textOf(site: SiteCorpus, piece: Piece): string {
  switch (piece.type) {
    case 'entity':
      return entityAddress(site, piece.id)?.title ?? piece.id;
    case 'facet':
      return shownFacet(site.encyclopedia, piece.facet, piece.value)?.label ?? piece.value;
    case 'url':
      return new URL(piece.url).hostname;
    default:
      return piece.text;
  }
}
