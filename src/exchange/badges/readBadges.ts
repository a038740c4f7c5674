import { fileKindOf } from '../../domain/files/fileKind'
import type { BadgeFacts } from './badgeFacts'
import { longestBadge, textsInPng } from './bakedPng'
import { textsInSvg } from './bakedSvg'
import { badgeValue } from './badgeValue'
import { openBadge } from './openBadge'

/**
 * The Open Badges in a file: JSON, a signed token, or a PNG or SVG they're baked into. They're read as data only: nothing is run, drawn,
 * or fetched. Empty if it has none.
 */
export async function readBadges(file: Blob): Promise<readonly BadgeFacts[]> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const kind = fileKindOf(head)
  if (kind === 'png' && file.size <= largestPng) return firstBadge(await textsInPng(new Uint8Array(await file.arrayBuffer())))
  if (kind !== null || file.size > longestBadge) return []
  const text = (await file.text()).replace(/^\uFEFF/, '').trim()
  return text.startsWith('<') ? firstBadge(textsInSvg(text)) : badgesIn(text)
}

/** As large as a certificate can be. */
const largestPng = 25_000_000
const mostBadges = 1000
const longestAddress = 2000

/** A baked badge may be there in several versions of the standard. */
function firstBadge(texts: readonly string[]): readonly BadgeFacts[] {
  for (const text of texts) {
    const [badge] = badgesIn(text)
    if (badge !== undefined) return [badge]
  }
  const address = texts.find((text) => text.length <= longestAddress && /^https?:\/\/\S+$/.test(text))
  return address === undefined ? [] : [{ ...hosted, address }]
}

function badgesIn(text: string): readonly BadgeFacts[] {
  const read = badgeValue(text)
  if (!read.ok) return []
  const values: readonly unknown[] = Array.isArray(read.value) ? read.value.slice(0, mostBadges) : [read.value]
  return values.map(openBadge).filter((badge) => badge !== null)
}

/** Only the badge's address is baked in. */
const hosted: Omit<BadgeFacts, 'address'> = {
  title: null,
  issuer: null,
  completedOn: null,
  expiresOn: null,
  hours: null,
  credits: null,
  isElsewhere: true,
  isRevoked: false,
}
