/** What can be asked instead: of known names, of names that are spelled alike, or at all. */
import { loadVocabulary } from '../data/vocabulary.ts';
import { suggest } from '../answer/suggestions.ts';
import type { EntityLabel } from '../domain/model.ts';
import type { Database } from '../graph/database.ts';
import type { Bearer } from './names.ts';

const EXAMPLES: readonly string[] = [
  'Which partners collaborate with which study groups?',
  'Which countries were assisted with IPv6?',
  'What did ITU-T SG13 approve?',
  'What was done under Resolution 180?',
  'Which workshops are scheduled?',
  'How is RIPE NCC connected to the IETF?',
];

/** Questions that can be asked of a kind of things; `@` stands for the name. */
const OF_KINDS: readonly (readonly [readonly EntityLabel[], readonly string[]])[] = [
  [
    [
      'StudyGroup',
      'FocusGroup',
      'WorkingGroup',
      'JointGroup',
      'Question',
      'Sector',
      'Bureau',
      'Union',
      'GoverningBody',
      'CoordinationActivity',
      'Initiative',
    ],
    [
      'Which partners does @ work with?',
      'What did @ approve?',
      'What is @ developing?',
      'Which events did @ organize?',
      'Which countries did @ assist?',
      'Tell me about @',
    ],
  ],
  [
    ['Organization'],
    [
      'Which study groups work with @?',
      'What is @ engaged on?',
      'Which events did @ take part in?',
      'Tell me about @',
    ],
  ],
  [
    ['Country', 'Region'],
    ['What assistance did @ receive?', 'Which events were held in @?', 'Tell me about @'],
  ],
  [['Resolution'], ['What was done under @?', 'Which documents report on @?', 'Tell me about @']],
  [
    ['Recommendation', 'Supplement', 'Amendment', 'Guideline', 'Report', 'Series', 'WorkItem', 'Project'],
    ['Who approved @?', 'Who is developing @?', 'Which partners are engaged on @?', 'Tell me about @'],
  ],
  [['Event'], ['Who organized @?', 'Where was @ held?', 'When was @ held?', 'Who took part in @?']],
  [
    ['Topic'],
    [
      'Which countries were assisted with @?',
      'Which Recommendations are about @?',
      'Which events are about @?',
      'Which partners are worked with on @?',
    ],
  ],
  [['Document'], ['Which resolutions does @ report on?', 'Tell me about @']],
];

export const MOST_SUGGESTIONS = 8;

/** Questions that would be understood, of these things; examples where there are none. */
export function questionsOn(bearers: readonly Bearer[]): readonly string[] {
  const named = bearers.slice(0, 2).flatMap(({ entity }) => {
    const questions = OF_KINDS.find(([labels]) => labels.includes(entity.label))?.[1] ?? [];
    return questions.map((question) => question.replace('@', entity.name));
  });
  return named.length > 0 ? named.slice(0, MOST_SUGGESTIONS) : EXAMPLES;
}

/** Names that are spelled like a text, nearest first, each with what is known of it. One statement. */
export async function namesLike(database: Database, text: string): Promise<readonly string[]> {
  const found = await suggest(database, text, loadVocabulary());
  return found
    .slice(0, MOST_SUGGESTIONS)
    .map(({ entity, name }) =>
      name === entity.name ? `${entity.name} (${entity.label})` : `${entity.name} (${entity.label}; ${name})`,
    );
}
