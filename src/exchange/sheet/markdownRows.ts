const ruler = /^\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$/

/** A cell that's a link to a page of the source. */
const link = /^\[([^[\]]+)\]\([^()\s]*\)$/

/** Whether a text is a table as Notion and other programs copy it: bars between the cells, and dashes below the headings. */
export function isMarkdownTable(lines: readonly string[]): boolean {
  const [heading, below] = lines.map((line) => line.trim()).filter((line) => line !== '')
  return heading !== undefined && below !== undefined && heading.includes('|') && ruler.test(below)
}

/** The dashes become an empty row, so that rows keep their numbers. */
export function markdownRows(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.map((line) => (ruler.test(line.trim()) ? [] : cellsOf(line.trim())))
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replaceAll(/<br ?\/?>/g, '\n')
        .trim()
        .replace(link, '$1'),
    )
}
