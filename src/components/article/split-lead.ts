import type { Part } from '../../rendering/parts.ts';

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * Divides a body before its first section, so that on a narrow page the infobox can stand between
 * the two. A heading inside another element does not count: without a balanced lead all is rest.
 */
export function splitLead(parts: readonly Part[]): {
  lead: readonly Part[];
  rest: readonly Part[];
} {
  let depth = 0;
  for (const [position, part] of parts.entries()) {
    if (part.type !== 'html') continue;
    const at = part.html.search(/<div class="heading">|<h[1-6][\s>]/);
    depth += openElements(at === -1 ? part.html : part.html.slice(0, at));
    if (at === -1) continue;
    if (depth !== 0) return { lead: [], rest: parts };
    const before: Part = { type: 'html', html: part.html.slice(0, at) };
    const after: Part = { type: 'html', html: part.html.slice(at) };
    return {
      lead: [...parts.slice(0, position), before],
      rest: [after, ...parts.slice(position + 1)],
    };
  }
  return { lead: parts, rest: [] };
}

/** Elements opened minus elements closed in a stretch of serialised HTML. */
function openElements(html: string): number {
  let open = 0;
  for (const [, slash, name = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|[^">])*>/gi,
  )) {
    if (!voidElements.test(name)) open += slash ? -1 : 1;
  }
  return open;
}
