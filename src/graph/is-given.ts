/** Whether an optional value is there; null and undefined both stand for none. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
