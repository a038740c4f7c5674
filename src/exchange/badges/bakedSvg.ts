/**
 * The texts of the Open Badges in an SVG: of the elements `assertion` and `credential` that an Open Badges prefix is bound to, what's in
 * their attribute `verify` and between their tags. The SVG is searched as text and never becomes a document, so nothing in it can run.
 */
export function textsInSvg(svg: string): readonly string[] {
  return prefixesIn(svg).flatMap((prefix) =>
    elements.flatMap((element) => {
      const start = svg.indexOf(`<${prefix}:${element}`)
      const end = start === -1 ? -1 : svg.indexOf('>', start)
      if (end === -1) return []
      const tag = svg.slice(start, end)
      const verify = /\sverify\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag)
      const close = tag.endsWith('/') ? -1 : svg.indexOf(`</${prefix}:${element}`, end)
      const content = close === -1 ? '' : contentOf(svg.slice(end + 1, close))
      return [content, plainText(verify?.[1] ?? verify?.[2] ?? '')].map((text) => text.trim()).filter((text) => text !== '')
    }),
  )
}

const elements = ['credential', 'assertion'] as const
const mostPrefixes = 4

/** The prefixes bound to a name space of Open Badges, and the usual one. */
function prefixesIn(svg: string): readonly string[] {
  const bound = svg.matchAll(/\sxmlns:([\w-]{1,40})\s*=\s*["'][^"']{0,200}(?:openbadges\.org|purl\.imsglobal\.org\/(?:spec\/)?ob)/g)
  return [...new Set(['openbadges', ...Array.from(bound, ([, prefix = '']) => prefix)])].slice(0, mostPrefixes)
}

function contentOf(inner: string): string {
  const start = inner.indexOf('<![CDATA[')
  if (start === -1) return plainText(inner)
  const end = inner.indexOf(']]>', start)
  return end === -1 ? '' : inner.slice(start + '<![CDATA['.length, end)
}

const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

function plainText(escaped: string): string {
  return escaped.replace(/&(?:(quot|apos|lt|gt|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}
