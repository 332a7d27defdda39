/**
 * Stands for `createHash` of `node:crypto` where there is no Node: what is told apart by it here
 * is a handful of maps, and no digest of it is kept.
 */
export function createHash(): Hash {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  const hash: Hash = {
    update(text) {
      for (let at = 0; at < text.length; at += 1) {
        high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
        low = Math.imul(low + text.charCodeAt(at), 0x85ebca6b) ^ (high >>> 13);
      }
      return hash;
    },
    digest: () => [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join(''),
  };
  return hash;
}

interface Hash {
  update(text: string): Hash;
  digest(encoding: 'hex'): string;
}
