/** A stretch of text that reads on, and the nodes it is made of. */
export interface TextBlock {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly from: number }[];
}

const blocks = 'p, li, dt, dd, td, th, caption, figcaption, blockquote, h2, h3, h4, h5, h6, div';
/** What the search does not read, or nobody sees. */
const skipped =
  '[data-pagefind-ignore], h1, sup, script, style, template, noscript, rt, rp, .unseen';

/** The text of an element as the search reads it, block by block. */
export function textBlocks(root: Element): TextBlock[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(skipped)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const found: { block: Element | null; text: string; nodes: { node: Text; from: number }[] }[] =
    [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(blocks) ?? null;
    const last = found.at(-1);
    const home = last?.block === block ? last : { block, text: '', nodes: [] };
    if (home !== last) found.push(home);
    home.nodes.push({ node, from: home.text.length });
    home.text += node.data;
  }
  return found;
}

/** From one offset of a block's text to another. */
export function rangeIn({ nodes }: TextBlock, from: number, to: number): Range {
  const at = (offset: number, isEnd: boolean): [Text, number] => {
    const place =
      nodes.findLast((one) => (isEnd ? one.from < offset : one.from <= offset)) ?? nodes[0];
    if (!place) throw new RangeError('a block without text');
    return [place.node, Math.min(offset - place.from, place.node.length)];
  };
  const range = document.createRange();
  range.setStart(...at(from, false));
  range.setEnd(...at(to, true));
  return range;
}
