import { cutText } from '../archive/fileName'

/** Who and where a PDF says it's from, apart from its pages; each null if it doesn't say. */
export type PdfOrigin = { readonly author: string | null; readonly place: string | null }

/** In UTF-16 units. */
const longest = 100
/** In UTF-16 units: more of a description isn't searched. */
const searched = 1_000_000

const placeNames = ['Iptc4xmpCore:Location', 'photoshop:City', 'photoshop:State', 'photoshop:Country', 'exif:GPSLatitude', 'exif:GPSLongitude']

/** `info` is the document's dictionary; `xmp` its description in XML, null if it has none. It's only searched for these names. */
export function pdfOrigin(info: object, xmp: string | null): PdfOrigin {
  const { Author: author, Custom: own }: { readonly Author?: unknown; readonly Custom?: unknown } = info
  const description = (xmp ?? '').slice(0, searched)
  const ofOwn = Object.entries(own ?? {}).flatMap(([key, value]) => (/^(?:location|place|city)$/i.test(key) ? (textOf(value) ?? []) : []))
  const places = [...ofOwn, ...placeNames.flatMap((name) => describedBy(description, name) ?? [])]
  return { author: textOf(author) ?? describedBy(description, 'dc:creator'), place: places.length === 0 ? null : [...new Set(places)].join(', ') }
}

/** The first text of a property, which is written as an attribute, as an element, or as an element with a list. */
function describedBy(description: string, name: string): string | null {
  const begin = description.indexOf(name)
  if (begin === -1) return null
  const near = description.slice(begin + name.length, begin + name.length + 500)
  const [, attribute, element] = /^\s*=\s*["']([^"']*)|^[^>]*>(?:\s*<rdf:[^>]*>)*([^<]*)/.exec(near) ?? []
  return textOf((attribute ?? element ?? '').replace(/&(?:#\d+|#x[\da-f]+|amp|apos|gt|lt|quot);/gi, characterOf))
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

function characterOf(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase()
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return named[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '')
}

/** A text on one line, without what can't be seen; null if nothing is left. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()
  return text === '' ? null : cutText(text, longest)
}
