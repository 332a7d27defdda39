import { article, file, files, front, type HelpEntry } from './help-entry.ts';

const inRiverton = 'relations: [{ type: part-of, to: riverton }]';

const council = (...lines: readonly string[]) =>
  file('articles/body/old-council.mdx', ...article('Old Council', ...lines));

/** What cannot be true together, or is said twice. */
export const statementHelp = {
  'dates-reversed': {
    means: 'Something ends before it begins.',
    why: 'One of the two dates is wrong, or they changed places.',
    wrong: front('born: 1950', 'died: 1901'),
    right: front('born: 1901', 'died: 1950'),
  },
  'dates-mixed': {
    means: 'A statement has a day (`on`) and a span (`from`, `until`).',
    why: 'It was either on one day or for a time; nobody could draw both.',
    wrong: front('relations:', '  - { type: lived-in, to: riverton, on: 1920-05-01, until: 1930 }'),
    right: front(
      'relations:',
      '  - { type: lived-in, to: riverton, from: 1920-05-01, until: 1930 }',
    ),
  },
  'event-undated': {
    means: 'A date is left to an event, and the event has none.',
    why: 'Readers would see a life without an end.',
    wrong: front('died: { in: first-flood }'),
    right: front('died: { in: great-flood }'),
  },
  'post-overfull': {
    means:
      'More people hold a post at once than it has seats, whichever of the recorded dates are true.',
    why: 'A date is wrong, or one of them only acted for the other (`acting: true`).',
    wrong: front('holds:', '  - { post: town-council#mayor, from: 1925, until: 1935 }'),
    right: front('holds:', '  - { post: town-council#mayor, from: 1930, until: 1935 }'),
  },
  'vacancy-filled': {
    means: 'A post is held at a time for which a source says that it was vacant.',
    why: 'One of the two is not so.',
    wrong: front('holds:', '  - { post: town-council#clerk, from: 1910, until: 1930 }'),
    right: front('holds:', '  - { post: town-council#clerk, from: 1926, until: 1930 }'),
  },
  'holding-outside-life': {
    means: 'Somebody holds a post before birth or after death.',
    why: 'A date is wrong, or a namesake was meant.',
    wrong: front(
      'died: 1930',
      'holds:',
      '  - { post: town-council#clerk, from: 1931, until: 1935 }',
    ),
    right: front(
      'died: 1940',
      'holds:',
      '  - { post: town-council#clerk, from: 1931, until: 1935 }',
    ),
  },
  'holding-outside-body': {
    means: 'A post is held while its body does not exist.',
    why: 'A date is wrong, or the post was one of the body before.',
    wrong: front('holds:', '  - { post: town-council#clerk, from: 1890, until: 1895 }'),
    right: front('holds:', '  - { post: town-council#clerk, from: 1930, until: 1935 }'),
  },
  'relation-outside-life': {
    means: 'A relation that needs both to exist is dated when one of them does not.',
    why: 'The config says of each type which lives it needs (`lives`).',
    wrong: front('died: 1930', 'relations:', '  - { type: sat-in, to: town-council, from: 1935 }'),
    right: front('died: 1950', 'relations:', '  - { type: sat-in, to: town-council, from: 1935 }'),
  },
  'lives-apart': {
    means: 'Two are tied by a relation that needs both, and never lived at one time.',
    why: 'A date is wrong, or a namesake was meant.',
    wrong: front('died: 1890', 'relations:', '  - { type: sat-in, to: town-council }'),
    right: front('died: 1950', 'relations:', '  - { type: sat-in, to: town-council }'),
  },
  'control-conflict': {
    means: 'A place is controlled by two at once.',
    why: 'Who follows begins on the day on which the other ends, or later.',
    wrong: file(
      'articles/place/pier.mdx',
      ...article(
        'Pier',
        inRiverton,
        'control:',
        '  - { by: left, from: 1910, until: 1920 }',
        '  - { by: right, from: 1915, until: 1930 }',
      ),
    ),
    right: file(
      'articles/place/pier.mdx',
      ...article(
        'Pier',
        inRiverton,
        'control:',
        '  - { by: left, from: 1910, until: 1920 }',
        '  - { by: right, from: 1920, until: 1930 }',
      ),
    ),
  },
  'control-outside-life': {
    means: 'A place is controlled while it does not exist.',
    why: 'One of the two dates is wrong.',
    wrong: council(inRiverton, 'formed: 1910', 'control: [{ by: left, from: 1905, until: 1920 }]'),
    right: council(inRiverton, 'formed: 1910', 'control: [{ by: left, from: 1910, until: 1920 }]'),
  },
  'relation-circular': {
    means: 'Relations lead back to where they began: a part of its own part.',
    why: 'One of them points the wrong way.',
    wrong: files({
      'articles/place/pier.mdx': article('Pier', 'relations: [{ type: part-of, to: harbour }]'),
      'articles/place/harbour.mdx': article('Harbour', 'relations: [{ type: part-of, to: pier }]'),
    }),
    right: files({
      'articles/place/pier.mdx': article('Pier', 'relations: [{ type: part-of, to: harbour }]'),
      'articles/place/harbour.mdx': article('Harbour', inRiverton),
    }),
  },
  'order-reversed': {
    means: 'What is said to come after another ended before the other began.',
    why: 'The relation points the wrong way, or a date is wrong.',
    wrong: council(
      'formed: 1850',
      'ended: 1880',
      'relations: [{ type: heir-of, to: town-council }]',
    ),
    right: council(
      'formed: 1960',
      'ended: 1980',
      'relations: [{ type: heir-of, to: town-council }]',
    ),
  },
  'statement-twice': {
    means: 'One article says the same thing twice.',
    why: 'Two items of a list are two facts, never two versions of one: those stand in `oneOf`.',
    wrong: front(
      'relations:',
      '  - { type: lived-in, to: riverton }',
      '  - { type: lived-in, to: riverton }',
    ),
    right: front('relations:', '  - { type: lived-in, to: riverton }'),
  },
  'inverse-twice': {
    means: 'A relation is said on both ends.',
    why: 'The other end shows it by itself; said twice, the two would drift apart.',
    wrong: files({
      'articles/person/ada.mdx': article('Ada Brook', 'relations: [{ type: friend-of, to: bela }]'),
      'articles/person/bela.mdx': article(
        'Bela Stone',
        'relations: [{ type: friend-of, to: ada }]',
      ),
    }),
    right: files({
      'articles/person/ada.mdx': article('Ada Brook', 'relations: [{ type: friend-of, to: bela }]'),
      'articles/person/bela.mdx': article('Bela Stone'),
    }),
  },
  'seats-total': {
    means: 'The groups of seats do not add up to the total.',
    why: 'A count is wrong, or a group is missing that no source names.',
    wrong: council(
      inRiverton,
      'seats: [{ group: left, count: 3 }, { group: right, count: 4 }]',
      'seatsTotal: 9',
    ),
    right: council(
      inRiverton,
      'seats: [{ group: left, count: 5 }, { group: right, count: 4 }]',
      'seatsTotal: 9',
    ),
  },
  'seats-overfull': {
    means: 'A group has more members than seats.',
    why: 'A count is wrong, or somebody sat elsewhere.',
    wrong: council(inRiverton, 'seats: [{ group: left, count: 1, members: [bela, carl] }]'),
    right: council(inRiverton, 'seats: [{ group: left, count: 2, members: [bela, carl] }]'),
  },
  'seat-twice': {
    means: 'A member or a group stands twice among the seats.',
    why: 'One seat each.',
    wrong: council(
      inRiverton,
      'seats: [{ group: left, count: 1, members: [bela] }, { group: right, count: 1, members: [bela] }]',
    ),
    right: council(
      inRiverton,
      'seats: [{ group: left, count: 1, members: [bela] }, { group: right, count: 1, members: [carl] }]',
    ),
  },
  'exception-unused': {
    means: 'An exception excepts nothing (any more).',
    why: 'It would hide the next mistake of its kind, and tells readers of a doubt that is gone.',
    wrong: front(
      'born: 1901',
      'except: [{ problem: dates-reversed, because: So it stands on the grave. }]',
    ),
    right: front('born: 1901'),
  },
} as const satisfies Record<string, HelpEntry>;
