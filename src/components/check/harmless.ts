const actors =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, template, noscript, audio, video, svg, math';

/**
 * Markup of the renderer as nodes. It is safe already; this is the second wall: elements and
 * attributes that could act are taken out before anything is part of the page. Ids get a prefix,
 * so that no anchor of the page itself is taken.
 */
export function harmlessNodes(html: string, prefix: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const actor of body.querySelectorAll(actors)) actor.remove();
  for (const node of body.querySelectorAll('*')) {
    for (const { name, value } of [...node.attributes]) {
      if (/^on|^style$|^srcdoc$|^srcset$/i.test(name)) node.removeAttribute(name);
      else if (/^(?:href|src)$/i.test(name) && !isHarmless(value)) node.removeAttribute(name);
    }
    if (node.id !== '') node.id = prefix + node.id;
    const described = node.getAttribute('aria-describedby');
    if (described !== null) node.setAttribute('aria-describedby', prefix + described);
    const href = node.getAttribute('href');
    if (href?.startsWith('#')) node.setAttribute('href', `#${prefix}${href.slice(1)}`);
    else if (href !== null) {
      // What is being written stays where it is.
      node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noopener');
    }
  }
  return [...body.childNodes].map((node) => document.adoptNode(node));
}

/** Addresses of the site, and the schemes that articles may use. */
function isHarmless(address: string): boolean {
  const scheme = /^([^/?#]*?):/.exec(address.replace(/[\0-\x20]/g, ''))?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}
