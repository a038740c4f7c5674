/** Text normalized for comparison: lowercase, without accents and punctuation, a space before each word. */
export type Folded = string

/** Something to find by its name or by other text about it. */
export type Findable<Value> = { readonly value: Value; readonly name: Folded; readonly more: Folded }

export type Section<Title, Value> = { readonly title: Title; readonly entries: readonly Findable<Value>[] }

type FoundSection<Title, Value> = { readonly title: Title; readonly found: readonly Value[] }

export type Found<Title, Value> = { readonly sections: readonly FoundSection<Title, Value>[]; readonly count: number }

export function foldText(text: string): Folded {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return ` ${words.trim()}`
}

/**
 * The entries that contain every typed word, the section with the best one first. A match at the start of the name ranks highest, then
 * at the start of its words, then at the start of words elsewhere, then inside words; ties keep their order. Returns up to `most`
 * entries; `count` is how many there are.
 */
export function findIn<Title, Value>(sections: readonly Section<Title, Value>[], typed: string, most: number): Found<Title, Value> {
  const query = foldText(typed)
  const words = query.trim().split(' ')
  const ranked = sections
    .map(({ title, entries }) => {
      const found = entries.flatMap(({ value, name, more }) => {
        const rank = rankOf(name, more, query, words)
        return rank === null ? [] : [{ value, rank }]
      })
      return { title, found: found.sort((a, b) => a.rank - b.rank) }
    })
    .sort((a, b) => bestOf(a.found) - bestOf(b.found))
  let left = most
  const shown = ranked.map(({ title, found }) => {
    const values = found.slice(0, left).map(({ value }) => value)
    left -= values.length
    return { title, found: values }
  })
  return { sections: shown.filter(({ found }) => found.length > 0), count: ranked.reduce((sum, { found }) => sum + found.length, 0) }
}

function bestOf(found: readonly { readonly rank: number }[]): number {
  return found[0]?.rank ?? 0
}

/** Lower is better; null if a word is missing. */
function rankOf(name: Folded, more: Folded, query: Folded, words: readonly string[]): number | null {
  if (name.startsWith(query)) return 0
  const all = name + more
  if (!words.every((word) => all.includes(word))) return null
  if (words.every((word) => name.includes(` ${word}`))) return 1
  return words.every((word) => all.includes(` ${word}`)) ? 2 : 3
}
