/** What a request selects below a field, so that one statement can bring it all. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** A selected field with the arguments that the caller wrote or gave as variables. */
export interface SelectedField {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Fields selected at a path below the field that is being resolved: `['edges']` gives what is asked of each edge. */
export function selectedFields(
  { fieldNodes, fragments, variableValues }: GraphQLResolveInfo,
  path: readonly string[],
): readonly SelectedField[] {
  const fieldsIn = (set: SelectionSetNode | undefined): readonly FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      return fieldsIn(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      );
    });
  let fields: readonly FieldNode[] = fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet));
  for (const name of path)
    fields = fields
      .filter((field) => field.name.value === name)
      .flatMap(({ selectionSet }) => fieldsIn(selectionSet));
  return fields.map((field) => ({
    name: field.name.value,
    arguments: Object.fromEntries(
      (field.arguments ?? []).map(({ name, value }) => [
        name.value,
        valueFromASTUntyped(value, variableValues),
      ]),
    ),
  }));
}
