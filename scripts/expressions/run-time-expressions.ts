/** Regular expressions that modules build out of tables when they are loaded or at work: no linter sees them. */

/**
 * Expressions that are built from texts while `work` runs, each once. Modules must be imported in `work`, not before.
 *
 * @param folder - path of the modules that are meant; those of libraries that they call are not
 */
export async function runTimeExpressions(
  folder: string,
  work: () => Promise<void>,
): Promise<readonly RegExp[]> {
  const original = globalThis.RegExp;
  const built = new Map<string, RegExp>();
  globalThis.RegExp = new Proxy(original, {
    construct(target, parameters: ConstructorParameters<typeof RegExp>, newTarget) {
      const expression = Reflect.construct(target, parameters, newTarget) as RegExp;
      if (typeof parameters[0] === 'string' && callerOf(new Error()).includes(folder))
        built.set(String(expression), expression);
      return expression;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...built.values()];
}

/** The line of a stack below the function that made the error. */
const callerOf = (error: Error): string => error.stack?.split('\n')[2] ?? '';
