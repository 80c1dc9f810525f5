import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { COSTS_OF_TYPES, DEFAULT_ROWS, MOST_IDS, MOST_ROWS } from './limits.ts';

/** Lists without `first` are short in practice; their caps are far higher. */
const USUAL_LIST = 5;

/**
 * How many objects an operation could ask for, were every list as long as its `first` allows.
 * Depth and aliases alone do not bound that: a hundred facts of a hundred entities are two levels.
 *
 * @param variables - coerced, with defaults
 * @param highest - beyond it the counting ends, and the figure is only known to be higher
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  highest: number,
): number {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 0;
  return new CostCounter(schema, document, variables, highest).costOf(operation.selectionSet, root);
}

class CostCounter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #highest: number;
  /** Cost of each fragment; the mark while it is being counted stops cycles, which another rule reports. */
  readonly #fragmentCosts = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    { definitions }: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    highest: number,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(
      definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#variables = variables;
    this.#highest = highest;
  }

  costOf(selectionSet: SelectionSetNode, parent: GraphQLCompositeType): number {
    let cost = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) cost += this.#costOfField(selection, parent);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.#costOfFragment(selection.name.value);
      else
        cost += this.costOf(
          selection.selectionSet,
          this.#typeNamed(selection.typeCondition?.name.value) ?? parent,
        );
      // Beyond the limit the exact figure does not matter, and it might overflow.
      if (cost > this.#highest) return cost;
    }
    return cost;
  }

  #costOfFragment(name: string): number {
    const known = this.#fragmentCosts.get(name);
    if (known !== undefined) return known;
    this.#fragmentCosts.set(name, 0);
    const fragment = this.#fragments.get(name);
    const type = this.#typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment === undefined || type === undefined ? 0 : this.costOf(fragment.selectionSet, type);
    this.#fragmentCosts.set(name, cost);
    return cost;
  }

  #costOfField(node: FieldNode, parent: GraphQLCompositeType): number {
    if (node.selectionSet === undefined || node.name.value.startsWith('__')) return 0;
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field === undefined ? undefined : getNamedType(field.type);
    if (field === undefined || !isCompositeType(type)) return 0;
    // The page's own field has counted its rows.
    const rows =
      parent.name.endsWith('Connection') || parent.name === 'PathResult' ? 1 : this.#rowsOf(node, field);
    // What a connection costs by itself does not grow with its page.
    const own = COSTS_OF_TYPES.get(type.name) ?? 1;
    const inside = this.costOf(node.selectionSet, type);
    return type.name.endsWith('Connection') ? own + rows * (1 + inside) : rows * (own + inside);
  }

  /** How many objects the field can return: its `first` or `last`, else what its type says. */
  #rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const argument = field.args.find(({ name }) => name === 'first');
    if (argument === undefined) {
      const type = isNonNullType(field.type) ? field.type.ofType : field.type;
      return isListType(type) ? USUAL_LIST : 1;
    }
    // A variable without a value leaves the argument to its own default, as `null` does in the resolvers.
    const given = (node.arguments ?? [])
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => valueFromASTUntyped(value, this.#variables))
      .find((value) => value !== null && value !== undefined);
    const value = given ?? argument.defaultValue ?? DEFAULT_ROWS;
    return typeof value === 'number' && value >= 0 ? Math.min(value, MOST_ROWS, MOST_IDS) : MOST_ROWS;
  }

  #typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}
