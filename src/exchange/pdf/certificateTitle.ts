import { catalog } from '../../domain/rule/issuers/catalog'
import { topicsOf } from '../../domain/rule/cardClass'
import { folded } from '../../domain/values/folded'
import { daysIn } from './daysInLine'

const most = 120

/** "Course title: …" */
const labeled = /^(?:course|program|programme|activity|event|session|workshop|class|title)(?:\s+(?:title|name|topic))?\s*:\s*(.+)$/i

/** "has successfully completed the course …"; the title may also be on the next line. */
const announced =
  /\b(?:completed|completing|completion of|attended|attending|attendance at|participated in|participation in|passed)\b\s*(?:all\s+)?(?:the\s+)?(?:requirements\s+(?:of|for)\s*)?(?:the\s+)?(?:following\s+)?(?:continuing education\s+)?(?:(?:online|live)\s+)?(?:course|program|programme|class|workshop|webinar|activity|session|training)?\s*(?:on|titled|entitled)?\s*[:,]?\s*(.*)$/i

/** The course a certificate names: one of the catalog, else what follows "Course:" or "has completed", else a line that names a card. */
export function certificateTitle(lines: readonly string[]): string | null {
  return catalogTitle(lines.join(' ')) ?? announcedTitle(lines) ?? cardTitle(lines)
}

/** What the certificate says was completed. */
export function announcedTitle(lines: readonly string[]): string | null {
  return labeledTitle(lines) ?? completedTitle(lines)
}

/** A class for a card keeps its own name. */
const named = catalog.filter(({ category }) => category !== 'cpr' && category !== 'firstAid')

/** Abbreviations are too short to be looked for: the certificate's holder may have them after the name. */
function catalogTitle(text: string): string | null {
  const whole = folded(text)
  const found = named.flatMap(({ title, alsoKnownAs }) =>
    [title.replace(/ \([^)]*\)$/, ''), ...alsoKnownAs]
      .filter((name) => name.split(' ').length > 2 && whole.includes(folded(name)))
      .map((name) => ({ title, length: name.length })),
  )
  return found.toSorted((one, other) => other.length - one.length)[0]?.title ?? null
}

function labeledTitle(lines: readonly string[]): string | null {
  return lines.map((line) => titleFrom(labeled.exec(line)?.[1])).find((title) => title !== null) ?? null
}

function completedTitle(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const rest = announced.exec(line)?.[1]
    // "Date completed: 02/20/2026" announces nothing.
    if (rest === undefined || daysIn(rest)[0]?.at === 0) continue
    const title = titleFrom(rest) ?? titleFrom(lines[index + 1]) ?? titleFrom(lines[index + 2])
    if (title !== null) return title
  }
  return null
}

/** Who teaches it, and where. */
const place = /\b(?:cent(?:er|re)|academy|institute|school|company|solutions|services|network|llc|inc)\b/i

/** "Adult CPR/AED Certification", but no sentence that only mentions a card. Of several lines, the one that names most: "Heartsaver" may stand above. */
function cardTitle(lines: readonly string[]): string | null {
  const isName = (line: string) => topicsOf(line).length > 0 && !/[:.!?]|\b(?:required?s?|must|valid|current)\b/i.test(line) && !place.test(line)
  const names = lines.flatMap((line) => (isName(line) ? (titleFrom(line) ?? []) : []))
  return names.toSorted((one, other) => topicsOf(other).length - topicsOf(one).length)[0] ?? null
}

/** Null for what can't be a title: a number, a day, a name of a thing every certificate has. */
function titleFrom(text: string | undefined): string | null {
  const cut = (text ?? '')
    .replace(
      /[\s,]+(?:on|dated?|held|for|worth|with)\s+(?:this\s+|the\s+|a total of\s+)?(?:\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec).*$/i,
      '',
    )
    .replace(/\s*[-–—(]\s*valid\b.*$/i, '')
    .replace(/^["“'‘\s]+|["”'’.,;:\s]+$/g, '')
  if (cut.length < 4 || cut.length > most || !/\p{L}{3}/u.test(cut)) return null
  return /^(?:on|of|date|this|(?:knowledge|cognitive) and skills?|evaluations?|(?:in )?accordance|curriculum|certificate|completion|valid|expir\w*|renew\w*|good (?:through|until)|issued?|hours?|contact|(?:\d+(?:[.,]\d+)?[\s-]+\w*\s*(?:hours?|hrs|ceus?|cecs?)))\b/i.test(
    cut,
  )
    ? null
    : cut
}
