import { longLists } from '../english/longLists'
import { countText } from './numbers'

/** "Show 100 more" */
export function moreRowsText(rows: number): string {
  return longLists.more({ rows: countText(rows) })
}

/** "20 of 1,007 shown" */
export function rowsShownText(shown: number, all: number): string {
  return longLists.shown({ shown: countText(shown), all: countText(all) })
}
