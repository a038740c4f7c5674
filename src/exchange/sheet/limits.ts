/** In bytes: a table as text. Tens of thousands of courses. */
export const largestText = 10_000_000

/** In bytes: spreadsheets write the styles of each cell into HTML. */
export const largestHtml = 40_000_000

/** In bytes, compressed: pictures in a workbook aren't read. */
export const largestWorkbook = 50_000_000

export const mostRows = 50_000

/** Wider than any course table. The trainer has to choose what each column means. */
export const mostColumns = 200

/** Empty rows don't count, but millions of them would fill the memory. */
export const mostLines = 200_000

/** In characters: a line of text, or the cells of a row together. */
export const longestLine = 200_000

export const mostSheets = 100
