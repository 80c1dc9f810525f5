// How much the graph holds, what only a catalogue lists left out; from the count store, documents that were read from their index.
// @returns documents INTEGER, passages INTEGER, facts INTEGER, labels LIST<MAP> {label STRING, count INTEGER}
RETURN
  COUNT { MATCH (d:Document) WHERE d.digest IS NOT NULL } AS documents,
  COUNT { (:Passage) } AS passages,
  COUNT { ()-[:APPROVED]->() } +
    COUNT { ()-[:AGREED]->() } +
    COUNT { ()-[:CONSENTED]->() } +
    COUNT { ()-[:DETERMINED]->() } +
    COUNT { ()-[:DEVELOPS]->() } +
    COUNT { ()-[:COLLABORATES_WITH]->() } +
    COUNT { ()-[:ENGAGED_ON]->() } +
    COUNT { ()-[:ASSISTED]->() } +
    COUNT { ()-[:ORGANIZED]->() } +
    COUNT { ()-[:PARTICIPATED_IN]->() } +
    COUNT { ()-[:HELD_IN]->() } +
    COUNT { ()-[:MEMBER_OF]->() } +
    COUNT { MATCH ()-[r:AMENDS]->() WHERE r.document > '' } +
    COUNT { MATCH ()-[r:SUPPLEMENTS]->() WHERE r.document > '' } +
    COUNT { ()-[:REVISES]->() } +
    COUNT { MATCH ()-[r:SUPERSEDES]->() WHERE r.document > '' } +
    COUNT { ()-[:BECAME]->() } +
    COUNT { ()-[:REPORTS_ON]->() } +
    COUNT { ()-[:REFERENCES]->() } +
    COUNT { ()-[:RESPONDS_TO]->() } +
    COUNT { ()-[:ABOUT]->() } +
    COUNT { ()-[:STATES_NONE]->() } +
    COUNT { MATCH ()-[r:PART_OF]->() WHERE r.document > '' } AS facts,
  [
    {label: 'Amendment', count: COUNT { (:Amendment) } - COUNT { (:Amendment&CatalogueOnly) }},
    {label: 'Bureau', count: COUNT { (:Bureau) }},
    {label: 'CoordinationActivity', count: COUNT { (:CoordinationActivity) }},
    {label: 'Country', count: COUNT { (:Country) }},
    {label: 'Document', count: COUNT { (:Document) }},
    {label: 'Event', count: COUNT { (:Event) }},
    {label: 'FocusGroup', count: COUNT { (:FocusGroup) }},
    {label: 'GoverningBody', count: COUNT { (:GoverningBody) }},
    {label: 'Guideline', count: COUNT { (:Guideline) } - COUNT { (:Guideline&CatalogueOnly) }},
    {label: 'Initiative', count: COUNT { (:Initiative) }},
    {label: 'JointGroup', count: COUNT { (:JointGroup) }},
    {label: 'Organization', count: COUNT { (:Organization) }},
    {label: 'Project', count: COUNT { (:Project) }},
    {label: 'Question', count: COUNT { (:Question) }},
    {label: 'Recommendation', count: COUNT { (:Recommendation) } - COUNT { (:Recommendation&CatalogueOnly) }},
    {label: 'Region', count: COUNT { (:Region) }},
    {label: 'Report', count: COUNT { (:Report) } - COUNT { (:Report&CatalogueOnly) }},
    {label: 'Resolution', count: COUNT { (:Resolution) } - COUNT { (:Resolution&CatalogueOnly) }},
    {label: 'Sector', count: COUNT { (:Sector) }},
    {label: 'Series', count: COUNT { (:Series) } - COUNT { (:Series&CatalogueOnly) }},
    {label: 'StudyGroup', count: COUNT { (:StudyGroup) }},
    {label: 'Supplement', count: COUNT { (:Supplement) } - COUNT { (:Supplement&CatalogueOnly) }},
    {label: 'Topic', count: COUNT { (:Topic) }},
    {label: 'Union', count: COUNT { (:Union) }},
    {label: 'WorkItem', count: COUNT { (:WorkItem) }},
    {label: 'WorkingGroup', count: COUNT { (:WorkingGroup) }}
  ] AS labels
