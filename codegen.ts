import type { CodegenConfig } from '@graphql-codegen/cli';
import { ENTITY_LABELS } from './src/domain/model.ts';

const rows = '../../graph/read';
const analysis = '../../analysis';

/** Resolver types from `schema.graphql`; each GraphQL type stands for a row that `src/graph/read/` returns. */
const config: CodegenConfig = {
  schema: './schema.graphql',
  generates: {
    './src/api/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        makeResolverTypeCallable: true,
        strictScalars: true,
        avoidOptionals: { field: true, object: false },
        maybeValue: 'T | null | undefined',
        contextType: '../api-context.ts#ApiContext',
        // The interface's resolvers are inherited by its types.
        addInterfaceFieldResolverTypes: true,
        mappers: {
          ...Object.fromEntries(
            ['Entity', 'Body', 'Deliverable', ...Object.keys(ENTITY_LABELS)].map((label) => [
              label,
              `${rows}/entities.ts#EntityRow`,
            ]),
          ),
          Node: '../node-row.ts#NodeRow',
          FactSubject: `${rows}/facts.ts#SubjectRow`,
          Section: `${rows}/passages.ts#SectionRow`,
          Passage: `${rows}/passages.ts#PassageRow`,
          Qualifiers: `${rows}/facts.ts#QualifiersRow`,
          Fact: `${rows}/facts.ts#FactRow`,
          Collaboration: `${rows}/collaborations.ts#CollaborationRow`,
          ReferenceLink: `${rows}/links.ts#ReferenceLinkRow`,
          Description: `${rows}/links.ts#DescriptionRow`,
          Mention: `${rows}/links.ts#MentionRow`,
          Explanation: '../explanations.ts#ExplanationRow',
          ExplainedMention: '../../explain/explanation.ts#ExplainedMention as ExplainedMentionRow',
          ExplainedFact: '../../explain/explanation.ts#ExplainedFact as ExplainedFactRow',
          Unlinked: '../../explain/explanation.ts#Unlinked as UnlinkedRow',
          LookupResult: '../../answer/look-up.ts#LookUpResult',
          LookupMatch: '../../answer/look-up.ts#LookUpMatch',
          Suggestion: '../../answer/suggestions.ts#Suggestion as SuggestionRow',
          SearchConnection: '../search-page.ts#SearchPage',
          SearchHit: '../../answer/search.ts#SearchFound',
          Snippet: '../../answer/snippet.ts#Snippet as SnippetRow',
          SearchFacets: `${rows}/search.ts#SearchCounts`,
          DocumentCount: '../search-page.ts#DocumentCountRow',
          TimelineConnection: '../timeline-page.ts#TimelineList',
          TimelineEntry: `${rows}/timeline.ts#TimelineRow`,
          Comparison: '../../analysis/compare-documents.ts#Comparison as ComparisonModel',
          Change: '../../analysis/change.ts#Change as ChangeRow',
          EntityChange: '../../analysis/change.ts#EntityChange as EntityChangeRow',
          Reporting: '../../analysis/reporting.ts#Reporting as ReportingRow',
          ReportingPlace: `${rows}/evidence.ts#EvidenceRow`,
          Action: '../../analysis/actions.ts#Action as ActionRow',
          ActionReason: '../../analysis/actions.ts#ActionReason as ActionReasonRow',
          Finding: '../../analysis/review-graph.ts#FoundItem',
          Quality: '../../analysis/review-graph.ts#GraphReview',
          DocumentQuality: '../../analysis/review-graph.ts#DocumentQuality as DocumentQualityRow',
          ActionConnection: '../connections.ts#ActionPage',
          FindingConnection: '../connections.ts#FindingPage',
          ChangeConnection: '../connections.ts#ChangePage',
          EntityChangeConnection: '../connections.ts#EntityChangePage',
          PageInfo: '../paging.ts#PageInfo as PageInfoRow',
          EntityConnection: '../connections.ts#EntityPage',
          FactConnection: '../connections.ts#FactPage',
          DocumentConnection: '../connections.ts#EntityPage',
          PassageConnection: '../connections.ts#PassagePage',
          CollaborationConnection: '../connections.ts#CollaborationPage',
          LinkConnection: '../connections.ts#LinkPage',
          LinkEdge: `${rows}/links-of-entities.ts#LinkRow`,
          GraphSummary: `${rows}/summary.ts#SummaryRow`,
          PathResult: `${analysis}/paths.ts#PathsFound`,
          Path: `${analysis}/paths.ts#PathRow`,
          Hop: `${analysis}/paths.ts#HopRow`,
          Link: `${rows}/entity-links.ts#EntityLinkRow`,
          Neighbourhood: `${analysis}/neighbourhood.ts#NeighbourhoodRow`,
          NeighbourhoodNode: `${analysis}/neighbourhood.ts#NeighbourhoodNodeRow`,
          SharedConnection: '../connections.ts#SharedPage',
          SharedNeighbour: `${analysis}/shared-neighbours.ts#SharedRow`,
          SharedWith: `${analysis}/shared-neighbours.ts#SharedWithRow`,
        },
      },
    },
  },
};

export default config;
