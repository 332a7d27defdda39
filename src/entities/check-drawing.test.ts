import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatActs } from './check-drawing.ts';

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

const harmless = [
  '<path d="M0 0"/><text font-size="10">once on = two</text>',
  '<style>text{fill:red}</style><defs><pattern id="h"/></defs><path fill="url(#h)"/>',
  '<use href="#h"/><use xlink:href="#h"/><path fill="url(\'#h\')"/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<!-- <script> --><text>a &lt; b &#38; c</text>',
  '<style><![CDATA[a > b{fill:url(#h)}]]></style>',
  '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
];
for (const inside of harmless) {
  test(`a drawing may hold ${inside}`, () => {
    assert.equal(whatActs(drawing(inside)), undefined);
  });
}

const acting = [
  '<script>alert(1)</script>',
  '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
  '<SCRIPT/>',
  '<path\nonload="alert(1)"/>',
  '<path d=""onload="alert(1)"/>',
  '<a xlink:href="javascript:alert(1)"/>',
  '<a href="java&#115;cript:alert(1)"/>',
  "<a href='https://example.org/'/>",
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<foreignObject><p/></foreignObject>',
  '<image href="https://example.org/a.png"/>',
  '<image href="data:image/svg+xml,%3Csvg/%3E"/>',
  '<style>@import "https://example.org/a.css"</style>',
  '<path fill="url(https://example.org/a.svg#b)"/>',
  // A prefix that is no ASCII, a second address behind a harmless one, letters written as numbers.
  '<é:script xmlns:é="http://www.w3.org/2000/svg">alert(1)</é:script>',
  '<a xmlns:é="http://www.w3.org/1999/xlink" é:href="javascript:alert(1)"/>',
  '<path style="fill:url(#a);mask:url(https://example.org/a)"/>',
  '<style>a{fill:url(data:image/png;base64,AA)}b{fill:url(https://example.org/a)}</style>',
  '<style>&#64;import "https://example.org/a.css"</style>',
  '<style><![CDATA[@import "https://example.org/a.css"]]></style>',
  '<style>@\\69mport "https://example.org/a.css"</style>',
  '<path fill="u\\72l(https://example.org/a)"/>',
  '<style>a{mask:image-set("https://example.org/a" 1x)}</style>',
  '<h:img xmlns:h="http://www.w3.org/1999/&#120;html" srcset="https://example.org/a"/>',
  '<text>&nosuch;</text>',
  '<path d="M0 0" d2=x>',
  '<!-- never closed <path/>',
];
for (const inside of acting) {
  test(`a drawing may not hold ${inside}`, () => {
    assert.notEqual(whatActs(drawing(inside)), undefined);
  });
}

test('a drawing that hides its text from the reader is refused', () => {
  const entity = '<!DOCTYPE svg [<!ENTITY e "&#60;script>">]>';
  assert.equal(whatActs(entity + drawing('&e;')), 'it declares entities');
  assert.equal(whatActs(`<?xml version="1.0" encoding="UTF-7"?>${drawing('')}`), 'it is not UTF-8');
  const sheet = '<?xml-stylesheet href="a.xsl"?>';
  assert.equal(whatActs(sheet + drawing('')), 'it loads a style sheet');
});

test('a drawing may say that it is UTF-8, and be SVG 1.1', () => {
  const start =
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  assert.equal(whatActs(start + drawing('')), undefined);
});
