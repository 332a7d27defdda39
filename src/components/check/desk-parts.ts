/** Finds what a page calls `data-check-<name>`, of the kind of element that it has to be. */
export type PartFinder = <Kind extends Element>(name: string, kind: new () => Kind) => Kind;

/** The parts of the desk in the page. */
export function partsOf(root: HTMLElement): PartFinder {
  return (name, kind) => {
    const found = root.querySelector(`[data-check-${name}]`);
    if (!(found instanceof kind)) throw new Error(`the desk has no ${name}`);
    return found;
  };
}
