export { creditStateWords } from '../english/creditMarks'

/** "NASM", "ACE" for the heads of narrow columns: the first word of each name, if that tells them apart. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => name.split(/[-\s]/)[0] ?? name)
  return names.map((name, index) => (short.filter((other) => other === short[index]).length === 1 ? (short[index] ?? name) : name))
}
