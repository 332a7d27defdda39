/**
 * Texts for tests that try whatever people might type or paste: random strings of snippets that
 * broke some parser or renderer once. The same seed gives the same texts.
 */
export function nastyTexts(seed: number, count: number): string[] {
  const random = generator(seed);
  return Array.from({ length: count }, () => {
    const pieces = Array.from({ length: 1 + Math.floor(random() * 14) }, () => {
      const piece = snippets[Math.floor(random() * snippets.length)] ?? '';
      return random() < 0.15 ? piece.slice(0, Math.ceil(random() * piece.length)) : piece;
    });
    return pieces
      .join(random() < 0.3 ? '\n' : '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '');
  });
}

/** Mulberry32, by Tommy Ettinger: numbers from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const snippets = [
  'The Volga rises in the Valdai Hills. ',
  'é ü İ ß ',
  '𝔄😀 ',
  '長江',
  'نهر النيل ',
  '\n\n',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '  \n',
  '\\\n',
  '> ',
  '> > ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '\n## Source\n\n',
  '\n# Mouth\n',
  '\n---\n',
  '\n```\n[[code]] [@code] <b>\n```\n',
  '`[[code]]`',
  '*',
  '**',
  '_em_ ',
  '~~',
  '[[volga]]',
  '[[volga|the *great* river]]',
  '[[volga#mouth|its mouth]]',
  '[[',
  ']]',
  '\\[[volga]]',
  '\\[@key]',
  '[@key]',
  '[@key, p. 12; @other]',
  '[@key',
  '[@',
  '[see @key]',
  '[@key]: x\n',
  '[^1]',
  '\n[^1]: A note with [@key] and [[volga]].\n',
  '[a](../place/volga.mdx#mouth)',
  '[a](javascript:alert(1))',
  '[a](JaVa\tScRiPt:alert)',
  '[a](data:text/html,x)',
  '[a](//evil.example)',
  '[a](https://example.org "title")',
  '[a][r]',
  '\n[r]: vbscript:x\n',
  '![alt](javascript:x)',
  'https://example.org/a_b ',
  'www.example.org ',
  '\n| a | b |\n|---|:-:|\n| [[x\\|y]] | c |\n',
  '\n| a |\n|---|\n| [[x|y]] |\n',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b onclick="x()">bold</b>',
  '<a href="javascript:x">a</a>',
  '<Note>',
  '</Note>',
  '\n<Note title="T">\n\nText\n\n</Note>\n',
  '\n<Quote cite="key" at="p. 3" nolink>\n\nText "quoted"\n\n</Quote>\n',
  '<Cite source="key" at="p. 1" />',
  '<Name lang="ar">النيل</Name>',
  '<Name lang={x}>y</Name>',
  '<NoLink>Volga</NoLink>',
  '\n<Figure src="map.svg" alt="A map" caption="It\'s a <b>map</b>" />\n',
  '\n<Figure src="javascript:x" alt="x" onload="x" style="x" />\n',
  '<Figure {...props} />',
  '<Volga />',
  '<>',
  '</>',
  '<!-- comment -->',
  '<5 km ',
  '{1 + 1}',
  '{',
  '}',
  '{/* c */}',
  '\nimport x from "y"\n',
  '\nexport const a = 1\n',
  '&amp;',
  '&lt;script&gt;',
  '&#91;[x]]',
  '&#x5b;@x]',
  '&ngE;',
  '&Afr;',
  '&nosuch;',
  '\\<',
  '\\{',
  '\\\\',
  '\\|',
  '"quoted" it\'s 1946-47 -- ... ',
  '- [x] done\n',
  '\u00a0',
  '\u202e',
  '\u0000',
  '\u2028',
];
