/** Characters that are loaded together, and the pages that need any of them, one bit each. */
export interface Group {
  readonly characters: readonly string[];
  readonly pages: Uint32Array;
}

interface Limits {
  readonly most: number;
  /** What a group costs each of its pages beside its characters. */
  readonly costOfFile: number;
}

interface Node extends Group {
  readonly onPages: number;
  /** The group with which it would cost least to be one, and how much that adds. */
  nearest: number;
  added: number;
}

/**
 * Makes one of two groups, always the two whose pages have least to load more for it, until there
 * are few enough and no merger saves anything. The group of most pages comes first.
 */
export function mergeGroups(groups: readonly Group[], { most, costOfFile }: Limits): Group[] {
  const cost = (characters: number, pages: number): number => (characters + costOfFile) * pages;
  const nodes: (Node | undefined)[] = groups.map((group) => nodeOf(group));
  const alone = ({ characters, onPages }: Node): number => cost(characters.length, onPages);
  const addedBy = (a: Node, b: Node): number =>
    cost(a.characters.length + b.characters.length, pagesOfBoth(a, b)) - alone(a) - alone(b);

  const findNearest = (at: number): void => {
    const node = nodes[at];
    if (!node) return;
    node.nearest = -1;
    node.added = Infinity;
    for (const [other, candidate] of nodes.entries()) {
      if (!candidate || other === at) continue;
      const added = addedBy(node, candidate);
      if (added < node.added) Object.assign(node, { nearest: other, added });
    }
  };

  for (const at of nodes.keys()) findNearest(at);
  for (let left = nodes.length; left > 1; left -= 1) {
    let first = -1;
    for (const [at, node] of nodes.entries()) {
      if (node && node.added < (nodes[first]?.added ?? Infinity)) first = at;
    }
    const a = nodes[first];
    const b = a && nodes[a.nearest];
    if (!a || !b || (left <= most && a.added >= 0)) break;
    const gone = a.nearest;
    nodes[gone] = undefined;
    const merged = nodeOf({
      characters: [...a.characters, ...b.characters],
      pages: a.pages.map((bits, word) => bits | (b.pages[word] ?? 0)),
    });
    nodes[first] = merged;
    // Whoever was nearest to either of the two asks again; the new one may be nearer to others.
    for (const [at, node] of nodes.entries()) {
      if (!node) continue;
      if (at === first || node.nearest === first || node.nearest === gone) findNearest(at);
      else {
        const added = addedBy(node, merged);
        if (added < node.added) Object.assign(node, { nearest: first, added });
      }
    }
  }
  return nodes
    .filter((node) => node !== undefined)
    .sort((a, b) => b.onPages - a.onPages)
    .map(({ characters, pages }) => ({ characters, pages }));
}

function nodeOf(group: Group): Node {
  return { ...group, onPages: countBits(group.pages), nearest: -1, added: Infinity };
}

function pagesOfBoth(a: Group, b: Group): number {
  let sum = 0;
  for (let word = 0; word < a.pages.length; word += 1) {
    sum += bitsIn((a.pages[word] ?? 0) | (b.pages[word] ?? 0));
  }
  return sum;
}

function countBits(words: Uint32Array): number {
  return words.reduce((sum, word) => sum + bitsIn(word), 0);
}

/** How many of 32 bits are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
