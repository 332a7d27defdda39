import { citedSources } from '../../articles/check-references.ts';
import { isJsxElement, attributeOf, tagPlace } from '../../articles/jsx-element.ts';
import { walkTree } from '../../articles/walk-tree.ts';
import { uncited } from '../../schema/front-matter.ts';
import type { Place } from '../../schema/front-matter.ts';
import type { Edited, Finding } from './finding.ts';

/** An article without any source, not even `uncited`; further reading is none. */
export function checkUnsourced(edited: Edited): Finding[] {
  if (sourcesIn(edited).length > 0) return [];
  return [
    {
      code: 'article-unsourced',
      message: `"${edited.entity.frontMatter.title}" names no source.`,
      hint: 'Cite what the text rests on: `sources: [key]`, or `[@key]` behind a sentence; `uncited` where no page was read.',
    },
  ];
}

/** How much of an article is said without a page that somebody read. */
export function checkUncited(edited: Edited): Finding[] {
  const places = sourcesIn(edited).filter(({ key }) => key === uncited);
  if (places.length === 0) return [];
  const many = places.length > 1;
  return [
    {
      code: 'statement-uncited',
      message: `${many ? `${places.length} statements are` : 'One statement is'} \`${uncited}\`.`,
      hint: `Write the key of a source that says it in the place of \`${uncited}\`: readers see "citation needed".`,
      place: places[0]?.place,
    },
  ];
}

export function checkPictures({ entity, body }: Edited): Finding[] {
  const finding = (what: string, place?: Place): Finding => ({
    code: 'image-unlicensed',
    message: `\`${what}\` does not say under which licence it is shown.`,
    hint: 'Add `licence`: e.g. `CC BY 4.0` or `Public domain`, and `credit` for who made it.',
    place,
  });
  const { image } = entity.frontMatter;
  const place = entity.references.find(({ type }) => type === 'image')?.place;
  const findings = image && image.licence === undefined ? [finding(image.src, place)] : [];
  if (!body) return findings;
  walkTree(body.tree, (node) => {
    if (!isJsxElement(node) || node.name !== 'Figure' || attributeOf(node, 'licence')) return;
    findings.push(finding(attributeOf(node, 'src') ?? '', tagPlace(node)));
  });
  return findings;
}

function sourcesIn({ entity, body }: Edited): { readonly key: string; readonly place: Place }[] {
  const further = [...entity.frontMatter.furtherReading];
  const inFacts = entity.references.flatMap((reference) => {
    if (reference.type !== 'source') return [];
    const at = further.indexOf(reference.key);
    if (at === -1) return [{ key: reference.key, place: reference.place }];
    further.splice(at, 1);
    return [];
  });
  const inText = (body ? citedSources(body) : []).map(({ key, start, end }) => ({
    key,
    place: { start, end },
  }));
  return [...inFacts, ...inText];
}
