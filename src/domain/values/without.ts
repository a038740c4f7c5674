/** A copy without some of its fields; fields Recert doesn't know stay. */
export function without<Whole extends object, Key extends PropertyKey>(whole: Whole, ...keys: readonly Key[]): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.some((other) => other === key))) as Omit<Whole, Key> // safe: nothing else goes
}
