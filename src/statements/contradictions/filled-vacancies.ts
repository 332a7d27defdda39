import { alwaysOverlap } from './choices.ts';
import type { CorpusRule, Finding } from './finding.ts';
import { whoWhen, writtenSpan } from './written.ts';

/** Nobody holds a post while it is vacant; who acts may. */
export const filledVacancies: CorpusRule = ({ entities, byId }) =>
  entities.flatMap((entity) =>
    entity.frontMatter.holds.flatMap((holding, at): Finding[] => {
      const body = byId.get(holding.body);
      const post = body?.frontMatter.posts.findIndex(({ id }) => id === holding.post) ?? -1;
      const vacancies = body?.frontMatter.posts[post]?.vacant ?? [];
      const number = vacancies.findIndex((vacancy) => alwaysOverlap(vacancy, holding));
      const vacancy = vacancies[number];
      if (!body || !vacancy || holding.acting) return [];
      return [
        {
          code: 'vacancy-filled',
          at: { entity, path: ['holds', at] },
          others: [
            { entity: body, path: ['posts', post, 'vacant', number], message: 'the vacancy' },
          ],
          message: `\`${body.id}#${holding.post}\` is vacant ${writtenSpan(vacancy)}, but held by ${whoWhen(entity.id, holding)}.`,
          hint: 'Mend a date; who only stood in was `acting: true`.',
        },
      ];
    }),
  );
