import { createHash } from 'node:crypto';
import { escapeAttribute } from './html-tree.ts';

/**
 * The one policy of the pages. It is written by the portable pass, after which nothing changes,
 * and works hosted and from `file://` alike. Inline scripts and styles are admitted by the hash
 * of their text only.
 */
export function contentSecurityPolicy(inline: {
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}): string {
  const scripts = [...new Set(inline.scripts?.map(hashOf))];
  const styles = [...new Set(inline.styles?.map(hashOf))];
  const policy = [
    `default-src 'none'`,
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
