/** What is left of a covering problem: `rowCount` rows, each asking for 1 in all, over `columnCount` courses. */
export type Relaxation = {
  /** Row by row what each course gives, as a share of what the row asks: to be filled in before `solve`. */
  readonly shares: Float64Array
  /** What each course costs: to be filled in before `solve`. */
  readonly prices: Float64Array
  /** How much of each course the cheapest fractional choice takes, 0 to 1. */
  readonly taken: Float64Array
  /** How much dearer (above 0) or cheaper (below 0) a course is than what it gives is worth in this choice. */
  readonly excess: Float64Array
  /** A number that no choice of whole courses costs less than. It stops early once it knows that this is `enough` or more. */
  readonly solve: (rowCount: number, columnCount: number, enough: number) => number
}

const tiny = 1e-9

/**
 * The cheapest choice when a course may be taken in part, by the dual simplex method: it begins with nothing taken and the
 * rows unfilled, and its prices of the rows give a valid bound whenever it stops. The bound is computed anew from those
 * prices, so that rounding errors of the pivots can make it weaker, but never wrong.
 */
export function createRelaxation(mostRows: number, mostColumns: number): Relaxation {
  const shares = new Float64Array(mostRows * mostColumns)
  const prices = new Float64Array(mostColumns)
  const taken = new Float64Array(mostColumns)
  const excess = new Float64Array(mostColumns)

  // Each variable is a course (its index) or what a row has beyond 1 (the number of courses + its index). A basic variable is
  // `level[row] + sum of table[row, column] * variable of that column`; the variables of the columns are 0.
  const table = new Float64Array(mostRows * mostColumns)
  const level = new Float64Array(mostRows)
  const slope = new Float64Array(mostColumns)
  const ofRow = new Int32Array(mostRows)
  const ofColumn = new Int32Array(mostColumns)
  // Where it is 1 the variable stands for the part of the course that is not taken, so that "taken in full" is 0 too.
  const isFlipped = new Uint8Array(mostColumns)
  const worth = new Float64Array(mostRows)
  let [rows, columns, total] = [0, 0, 0]

  function begin(rowCount: number, columnCount: number): void {
    ;[rows, columns, total] = [rowCount, columnCount, 0]
    for (let index = 0; index < rows * columns; index += 1) table[index] = shares[index] ?? 0
    for (let column = 0; column < columns; column += 1) {
      slope[column] = prices[column] ?? 0
      ofColumn[column] = column
      isFlipped[column] = 0
    }
    for (let row = 0; row < rows; row += 1) {
      level[row] = -1
      ofRow[row] = columns + row
    }
  }

  /** The row that is violated most; a course of which more than 1 would be taken is turned round first. */
  function worstRow(): number {
    let worst = -1
    let most = tiny
    for (let row = 0; row < rows; row += 1) {
      const missing = (ofRow[row] ?? 0) < columns ? Math.max(-(level[row] ?? 0), (level[row] ?? 0) - 1) : -(level[row] ?? 0)
      if (missing <= most) continue
      worst = row
      most = missing
    }
    if (worst >= 0 && (level[worst] ?? 0) > 0) {
      const variable = ofRow[worst] ?? 0
      isFlipped[variable] = 1 - (isFlipped[variable] ?? 0)
      level[worst] = 1 - (level[worst] ?? 0)
      for (let column = 0; column < columns; column += 1) table[worst * columns + column] = -(table[worst * columns + column] ?? 0)
    }
    return worst
  }

  /** The column by which a row is filled at the least price. Courses that do not fill it even when taken in full are taken in full. */
  function entering(row: number): number {
    for (;;) {
      let best = -1
      let least = Infinity
      for (let column = 0; column < columns; column += 1) {
        const gain = table[row * columns + column] ?? 0
        if (gain <= tiny) continue
        const price = (slope[column] ?? 0) / gain
        if (price >= least) continue
        best = column
        least = price
      }
      if (best < 0 || (ofColumn[best] ?? 0) >= columns || (level[row] ?? 0) + (table[row * columns + best] ?? 0) >= -tiny) return best
      flip(best)
    }
  }

  function flip(column: number): void {
    const variable = ofColumn[column] ?? 0
    isFlipped[variable] = 1 - (isFlipped[variable] ?? 0)
    for (let row = 0; row < rows; row += 1) {
      const at = row * columns + column
      level[row] = (level[row] ?? 0) + (table[at] ?? 0)
      table[at] = -(table[at] ?? 0)
    }
    total += slope[column] ?? 0
    slope[column] = -(slope[column] ?? 0)
  }

  function pivot(row: number, column: number): void {
    const start = row * columns
    const key = table[start + column] ?? 0
    for (let other = 0; other < columns; other += 1) table[start + other] = -(table[start + other] ?? 0) / key
    table[start + column] = 1 / key
    level[row] = -(level[row] ?? 0) / key
    for (let other = 0; other < rows; other += 1) {
      const factor = table[other * columns + column] ?? 0
      if (other === row || factor === 0) continue
      const at = other * columns
      table[at + column] = 0
      for (let index = 0; index < columns; index += 1) table[at + index] = (table[at + index] ?? 0) + factor * (table[start + index] ?? 0)
      level[other] = (level[other] ?? 0) + factor * level[row]
    }
    const factor = slope[column] ?? 0
    slope[column] = 0
    for (let index = 0; index < columns; index += 1) slope[index] = (slope[index] ?? 0) + factor * (table[start + index] ?? 0)
    total += factor * level[row]
    const leaving = ofRow[row] ?? 0
    ofRow[row] = ofColumn[column] ?? 0
    ofColumn[column] = leaving
  }

  function readChoice(): void {
    for (let column = 0; column < columns; column += 1) {
      const variable = ofColumn[column] ?? 0
      if (variable < columns) taken[variable] = isFlipped[variable] ?? 0
    }
    for (let row = 0; row < rows; row += 1) {
      const variable = ofRow[row] ?? 0
      if (variable < columns) taken[variable] = isFlipped[variable] === 1 ? 1 - (level[row] ?? 0) : (level[row] ?? 0)
    }
  }

  /** What any choice costs at least when a full row is worth so much: its worth, less what the cheap courses are below theirs. */
  function boundOfWorth(): number {
    worth.fill(0, 0, rows)
    for (let column = 0; column < columns; column += 1) {
      const variable = ofColumn[column] ?? 0
      if (variable >= columns) worth[variable - columns] = Math.max(0, slope[column] ?? 0)
    }
    for (let column = 0; column < columns; column += 1) excess[column] = prices[column] ?? 0
    let bound = 0
    for (let row = 0; row < rows; row += 1) {
      const full = worth[row] ?? 0
      if (full === 0) continue
      bound += full
      for (let column = 0; column < columns; column += 1) excess[column] = (excess[column] ?? 0) - full * (shares[row * columns + column] ?? 0)
    }
    for (let column = 0; column < columns; column += 1) bound += Math.min(0, excess[column] ?? 0)
    return bound
  }

  function solve(rowCount: number, columnCount: number, enough: number): number {
    begin(rowCount, columnCount)
    const mostPivots = 50 + 5 * (rowCount + columnCount)
    for (let pivots = 0; pivots < mostPivots && total < enough + 1; pivots += 1) {
      const row = worstRow()
      const column = row < 0 ? -1 : entering(row)
      if (column < 0) break
      pivot(row, column)
    }
    readChoice()
    return boundOfWorth()
  }

  return { shares, prices, taken, excess, solve }
}
