import { deflateSync } from 'node:zlib'

/** Badges of made-up issuers, and files they're baked into. */

export const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://badges.example.invalid/assertions/7',
  issuedOn: '2026-05-03T00:00:00+00:00',
  badge: {
    type: 'BadgeClass',
    name: 'Kettlebell Foundations',
    issuer: { type: 'Profile', name: 'Iron Academy', url: 'https://iron.example.invalid' },
  },
}

export const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://iron.example.invalid', type: ['Profile'], name: 'Iron Academy' },
  validFrom: '2026-05-03T00:00:00Z',
  name: 'Kettlebell Foundations',
  credentialSubject: { type: ['AchievementSubject'], achievement: { type: ['Achievement'], name: 'Kettlebell Foundations' } },
}

/** A signed token with this payload; nobody checks its signature. */
export function tokenOf(payload: unknown): string {
  const encoded = [{ alg: 'RS256' }, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return [...encoded, 'c2lnbmF0dXJl'].join('.')
}

export type PngChunk = readonly [kind: string, content: Uint8Array]

const latin1 = (text: string) => Buffer.from(text, 'latin1')

export function textChunk(text: string, keyword = 'openbadges'): PngChunk {
  return ['tEXt', latin1(`${keyword}\0${text}`)]
}

export function compressedChunk(text: string, keyword = 'openbadges'): PngChunk {
  return ['zTXt', Buffer.concat([latin1(`${keyword}\0\0`), deflateSync(text)])]
}

export function internationalChunk(text: string, { keyword = 'openbadgecredential', compressed = false, language = '' } = {}): PngChunk {
  const head = latin1(`${keyword}\0${compressed ? '\x01' : '\0'}\0${language}\0\0`)
  return ['iTXt', Buffer.concat([head, compressed ? deflateSync(text) : Buffer.from(text)])]
}

/** A PNG of 4 × 4 pixels with these chunks after its header. Checksums are zero: nothing here checks them. */
export function pngWith(...chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const whole: readonly PngChunk[] = [
    ['IHDR', Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0])],
    ...chunks,
    ['IDAT', deflateSync(Buffer.alloc(20))],
    ['IEND', Buffer.alloc(0)],
  ]
  return Uint8Array.from(Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), ...whole.map(bytesOf)]))
}

function bytesOf([kind, content]: PngChunk): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, latin1(kind), content, Buffer.alloc(4)])
}
