/** Marks the section being read in the contents rail, and keeps its entry in sight. */
import { currentSection } from './current-section.ts';

const rail = document.querySelector<HTMLElement>('.contents-rail');
const entries = [...(rail?.querySelectorAll('a') ?? [])].flatMap((link) => {
  const heading = document.getElementById(anchorOf(link.hash));
  return heading ? [{ link, heading }] : [];
});

/** The section jumped to, until the reader scrolls on: near the end it cannot come to the top. */
let target: HTMLElement | undefined;
let current: HTMLAnchorElement | undefined;
let isWaiting = false;

function follow(): void {
  isWaiting = false;
  if (!rail || rail.clientHeight === 0) return;
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const tops = entries.map(({ heading }) => heading.getBoundingClientRect().top);
  const jumped = entries.findIndex(({ heading }) => heading === target);
  const top = tops[jumped];
  const isInSight = top !== undefined && top >= -1 && top < clientHeight;
  const reading = {
    windowHeight: clientHeight,
    above: scrollTop,
    below: Math.max(0, scrollHeight - clientHeight - scrollTop),
  };
  mark(entries[isInSight ? jumped : currentSection(tops, reading)]?.link, rail);
}

function mark(link: HTMLAnchorElement | undefined, within: HTMLElement): void {
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'location');
  current = link;
  if (!link || within.scrollHeight <= within.clientHeight) return;
  // Not `scrollIntoView`, which may scroll the page as well.
  const away = link.getBoundingClientRect().top - within.getBoundingClientRect().top;
  const room = within.clientHeight / 4;
  if (away < room || away > within.clientHeight - room) {
    within.scrollTop += away - within.clientHeight / 2;
  }
}

/** An address may come from anywhere, with a percent sign that encodes nothing. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function followSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(follow);
}

function jump(): void {
  const id = anchorOf(location.hash);
  target = entries.find(({ heading }) => heading.id === id)?.heading;
  followSoon();
}

function leaveTarget(): void {
  target = undefined;
}

if (entries.length > 0) {
  addEventListener('scroll', followSoon, { passive: true });
  addEventListener('resize', followSoon, { passive: true });
  addEventListener('hashchange', jump);
  // A link to the section that the address names already changes no hash.
  document.addEventListener('click', ({ target: clicked }) => {
    if (clicked instanceof Element && clicked.closest('a[href^="#"]')) setTimeout(jump);
  });
  for (const scrolling of ['wheel', 'touchmove', 'keydown']) {
    addEventListener(scrolling, leaveTarget, { passive: true });
  }
  jump();
}
