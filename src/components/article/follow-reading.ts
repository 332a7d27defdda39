/** Marks the section being read in the contents rail. */
const links = new Map<string, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents-rail a')) {
  links.set(decodeURIComponent(link.hash.slice(1)), link);
}

const headings = [...links.keys()].flatMap((slug) => document.getElementById(slug) ?? []);

function markCurrent(): void {
  const edge = window.innerHeight / 3;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < edge);
  const current = passed.at(-1)?.id;
  for (const [slug, link] of links) {
    if (slug === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

if (headings.length > 0 && 'IntersectionObserver' in window) {
  const observer = new IntersectionObserver(markCurrent, { rootMargin: '999999px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}
