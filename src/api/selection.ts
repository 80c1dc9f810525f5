/** What a request selects below a field, so that one statement can bring it all, and no more. */
import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** Where a field stands in a request: what a resolver is told of its own field, and can be told of one below it. */
export type Place = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'variableValues' | 'schema' | 'returnType'
>;

/** A selected field with what the schema says of it. */
export interface SelectedField {
  readonly name: string;
  readonly node: FieldNode;
  /** Absent for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined;
}

/** A request reads its fields anew for each row; the lists of nodes are the same for all rows. */
const selected = new WeakMap<readonly FieldNode[], Map<string, readonly SelectedField[]>>();

/**
 * Fields selected at a path below a field: `['edges']` gives what is asked of each edge. Conditions of type do not count: what is
 * asked of an object of any type is in the list, and so is what `@include` leaves out.
 */
export function selectedFields(place: Place, path: readonly string[]): readonly SelectedField[] {
  const known = selected.get(place.fieldNodes) ?? new Map<string, readonly SelectedField[]>();
  selected.set(place.fieldNodes, known);
  const key = path.join('.');
  const found = known.get(key) ?? fieldsAt(place, path);
  known.set(key, found);
  return found;
}

function fieldsAt(
  { fieldNodes, fragments, schema, returnType }: Place,
  path: readonly string[],
): SelectedField[] {
  const fieldsIn = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): SelectedField[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
        return [{ name, node: selection, definition: fields[name] }];
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value;
      return fieldsIn(fragment?.selectionSet, condition === undefined ? type : schema.getType(condition));
    });
  let fields = fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet, getNamedType(returnType)));
  for (const name of path)
    fields = fields
      .filter((field) => field.name === name)
      .flatMap(({ node, definition }) =>
        fieldsIn(node.selectionSet, definition === undefined ? undefined : getNamedType(definition.type)),
      );
  return fields;
}

/** The value of an argument that the caller wrote or gave as a variable; undefined where nothing is given. */
export function givenArgument({ node }: SelectedField, name: string, { variableValues }: Place): unknown {
  const argument = node.arguments?.find((each) => each.name.value === name);
  return argument === undefined ? undefined : valueFromASTUntyped(argument.value, variableValues);
}

/** Whether a field is a list that is read by the id of what has it, and so needs nothing else of it. */
export function isListField({ definition }: SelectedField): boolean {
  return definition !== undefined && getNamedType(definition.type).name.endsWith('Connection');
}

const OF_NARROW_NODES = new Set(['__typename', 'id', 'name', 'title', 'label']);

/** Whether of the entities, sections and passages at these paths no more is asked than is read of them in any case. */
export function isNarrow(place: Place, paths: readonly (readonly string[])[]): boolean {
  return paths.every((path) =>
    selectedFields(place, path).every((field) => OF_NARROW_NODES.has(field.name) || isListField(field)),
  );
}

/** Where the rows of a list stand below its field. */
export const ROWS: readonly (readonly string[])[] = [['nodes'], ['edges', 'node']];

/** Whether of the ends of the facts at these paths no more is asked than is read in any case; whether a fact is planned also follows from an event's status. */
export function areNarrowEnds(place: Place, facts: readonly (readonly string[])[]): boolean {
  const asksPlanned = facts.some((path) =>
    selectedFields(place, path).some(({ name }) => name === 'planned'),
  );
  const ends = facts.flatMap((path) => [
    [...path, 'subject'],
    [...path, 'object'],
  ]);
  return !asksPlanned && isNarrow(place, ends);
}

const OF_NARROW_FACTS = new Set([
  '__typename',
  'id',
  'predicate',
  'document',
  'passage',
  'where',
  'quote',
  'wording',
]);

/** Whether of the facts at these paths no more is asked than is read of them in any case, beside `others`. */
export function areNarrowFacts(
  place: Place,
  paths: readonly (readonly string[])[],
  others: readonly string[] = [],
): boolean {
  return paths.every((path) =>
    selectedFields(place, path).every(({ name }) => OF_NARROW_FACTS.has(name) || others.includes(name)),
  );
}
