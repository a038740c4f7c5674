/**
 * A long sorted list in short pieces. A change makes one new piece and shares all the others with the list before, so what's remembered about
 * a piece stays good.
 */
export type Shelf<Item> = readonly (readonly Item[])[]

/** In the order of a shelf: negative if `one` comes first, zero for the same item. */
export type Order<Item> = (one: Item, other: Item) => number

const usual = 64
const most = 2 * usual

/** `items` are in order. */
export function shelve<Item>(items: readonly Item[]): Shelf<Item> {
  return Array.from({ length: Math.ceil(items.length / usual) }, (_, index) => items.slice(index * usual, (index + 1) * usual))
}

export function itemsOf<Item>(shelf: Shelf<Item>): readonly Item[] {
  return new Array<Item>().concat(...shelf)
}

export function withItem<Item>(shelf: Shelf<Item>, item: Item, order: Order<Item>): Shelf<Item> {
  const place = Math.max(0, firstPlace(shelf, ([first]) => first !== undefined && order(first, item) > 0) - 1)
  const piece = shelf[place] ?? []
  const index = firstPlace(piece, (other) => order(other, item) > 0)
  const grown = [...piece.slice(0, index), item, ...piece.slice(index)]
  return [...shelf.slice(0, place), ...(grown.length > most ? shelve(grown) : [grown]), ...shelf.slice(place + 1)]
}

export function withoutItem<Item>(shelf: Shelf<Item>, item: Item, order: Order<Item>): Shelf<Item> {
  const place = placeOf(shelf, (other) => order(other, item))
  const piece = shelf[place] ?? []
  const left = piece.filter((other) => order(other, item) !== 0)
  if (left.length === piece.length) return shelf
  return [...shelf.slice(0, place), ...(left.length === 0 ? [] : [left]), ...shelf.slice(place + 1)]
}

/** The item that `isAfter` compares as zero: negative if an item comes before the wanted one, positive if it comes after. */
export function itemAt<Item>(shelf: Shelf<Item>, compare: (item: Item) => number): Item | null {
  const piece = shelf[placeOf(shelf, compare)] ?? []
  const found = piece[firstPlace(piece, (item) => compare(item) >= 0)]
  return found !== undefined && compare(found) === 0 ? found : null
}

/** The first item that comes after; the items are in order, so once one does, the rest do too. */
export function firstAfter<Item>(shelf: Shelf<Item>, isAfter: (item: Item) => boolean): Item | null {
  const piece = shelf[firstPlace(shelf, (items) => endsAfter(items, isAfter))] ?? []
  return piece[firstPlace(piece, isAfter)] ?? null
}

/** The items before the first one that comes after. It's the same shelf if none does. */
export function shelfUntil<Item>(shelf: Shelf<Item>, isAfter: (item: Item) => boolean): Shelf<Item> {
  const place = firstPlace(shelf, (items) => endsAfter(items, isAfter))
  const piece = shelf[place]
  if (piece === undefined) return shelf
  const start = piece.slice(0, firstPlace(piece, isAfter))
  return [...shelf.slice(0, place), ...(start.length === 0 ? [] : [start])]
}

/** Remembers what `read` says of each piece. */
export function rememberedFor<Item, Said>(read: (piece: readonly Item[]) => Said): (piece: readonly Item[]) => Said {
  const remembered = new WeakMap<readonly Item[], { readonly said: Said }>()
  return (piece) => {
    const found = remembered.get(piece) ?? { said: read(piece) }
    remembered.set(piece, found)
    return found.said
  }
}

/** The piece that has the wanted item, if any has. */
function placeOf<Item>(shelf: Shelf<Item>, compare: (item: Item) => number): number {
  return firstPlace(shelf, (items) => endsAfter(items, (last) => compare(last) >= 0))
}

function endsAfter<Item>(items: readonly Item[], isAfter: (item: Item) => boolean): boolean {
  const last = items.at(-1)
  return last !== undefined && isAfter(last)
}

/** The index of the first item for which it's true, by halves: from there on, it's true for all. */
function firstPlace<Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number {
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const item = items[middle]
    if (item !== undefined && isTrue(item)) to = middle
    else from = middle + 1
  }
  return from
}
