import type { SiteCorpus } from '../corpus/site-corpus.ts';
import { wordsOf } from '../dates/date-pieces.ts';
import { routes } from '../entities/routes.ts';
import type { StateClaim, StateFact, StateFacts } from '../statements/state-facts.ts';
import { stateOn, type Answer } from '../statements/state-on.ts';
import { originOf } from './article-data.ts';
import type { StateData } from './data-schemas.ts';
import { homeData } from './home-data.ts';

/** What was so on a day, as data; `days` are those that have a page, in order. */
export function stateData(
  { encyclopedia, articles }: SiteCorpus,
  { facts, days, day }: { facts: StateFacts; days: readonly string[]; day: string },
): StateData {
  const { holdings, existences, controls } = stateOn(facts, day);
  const stated = new Set(controls.map(({ fact }) => fact.place));
  const answer = <Fact extends StateFact>({ fact, certainty, contrary }: Answer<Fact>) => ({
    certainty,
    ...claimData(fact),
    home: homeData(fact.home, articles),
    contrary: contrary.map((other) => ({
      certainty: other.certainty,
      ...claimData(other.claim),
    })),
  });
  return {
    ...originOf(encyclopedia),
    day,
    page: routes.state(day),
    previous: days.findLast((other) => other < day) ?? null,
    next: days.find((other) => other > day) ?? null,
    holdings: holdings.map((held) => {
      const { holder, body, post, acting, facets } = held.fact;
      const posts = articles.get(body)?.frontMatter.posts ?? [];
      const label = posts.find(({ id }) => id === post)?.label ?? post;
      return { holder, body, post, label, acting, facets: { ...facets }, ...answer(held) };
    }),
    existences: existences.map((one) => ({ entity: one.fact.entity, ...answer(one) })),
    controls: controls.map((one) => ({
      place: one.fact.place,
      by: one.fact.by,
      ...answer(one),
    })),
    unstated: facts.regions.filter((place) => !stated.has(place)),
  };
}

function claimData({ when, sources, remarks }: StateClaim) {
  return { when: wordsOf(when), sources: [...sources], remarks: [...remarks] };
}
