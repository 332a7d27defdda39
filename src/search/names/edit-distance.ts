/** How far apart two texts are: letters to put in, take out, replace, or swap with the next. */
export interface Edits {
  /** Between both texts as wholes; `most + 1` when it is more than `most`. */
  readonly whole: number;
  /** Between the first text and that beginning of the second which is nearest to it. */
  readonly prefix: number;
}

/** Kept between calls, of which there are thousands for one key that is typed. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/** Optimal string alignment of UTF-16 units, given up as soon as it is more than `most`. */
export function countEdits(typed: string, name: string, most: number): Edits {
  const beyond = most + 1;
  const width = Math.min(name.length, typed.length + most);
  let [before, last, next] = rowsOf(width + 1);
  for (let at = 0; at <= width; at += 1) last[at] = Math.min(at, beyond);
  for (let row = 1; row <= typed.length; row += 1) {
    next.fill(beyond, 0, width + 1);
    if (row <= most) next[0] = row;
    let least = next[0] ?? beyond;
    const letter = typed.charCodeAt(row - 1);
    for (let at = Math.max(1, row - most); at <= Math.min(width, row + most); at += 1) {
      const other = name.charCodeAt(at - 1);
      let edits = (last[at - 1] ?? beyond) + (letter === other ? 0 : 1);
      edits = Math.min(edits, (last[at] ?? beyond) + 1, (next[at - 1] ?? beyond) + 1);
      if (row > 1 && at > 1 && letter !== other) {
        const isSwap = letter === name.charCodeAt(at - 2) && other === typed.charCodeAt(row - 2);
        if (isSwap) edits = Math.min(edits, (before[at - 2] ?? beyond) + 1);
      }
      next[at] = Math.min(edits, beyond);
      least = Math.min(least, edits);
    }
    if (least > most) return { whole: beyond, prefix: beyond };
    [before, last, next] = [last, next, before];
  }
  let prefix = beyond;
  for (let at = 0; at <= width; at += 1) prefix = Math.min(prefix, last[at] ?? beyond);
  const whole = name.length > width ? beyond : (last[width] ?? beyond);
  return { whole, prefix };
}

function rowsOf(width: number): [Uint8Array, Uint8Array, Uint8Array] {
  if ((rows[0]?.length ?? 0) < width) rows = rows.map(() => new Uint8Array(2 * width));
  return rows as [Uint8Array, Uint8Array, Uint8Array];
}

/** A bit for each of 32 classes of letters in a text: says quickly that two are far apart. */
export function letterMask(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) mask |= 1 << (text.charCodeAt(at) & 31);
  return mask;
}

/** Whether more than `most` letters of a text are in no text with the other mask. */
export function lacksLetters(mask: number, other: number, most: number): boolean {
  let lacking = mask & ~other;
  let count = 0;
  while (lacking !== 0 && count <= most) {
    lacking &= lacking - 1;
    count += 1;
  }
  return count > most;
}
