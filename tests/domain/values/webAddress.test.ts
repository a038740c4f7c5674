import { expect, test } from 'vitest'
import { webAddress } from '../../../src/domain/values/webAddress'

test.each([
  ['nasm.org/ces', 'https://nasm.org/ces'],
  ['  www.nasm.org ', 'https://www.nasm.org'],
  ['https://nasm.org/ces', 'https://nasm.org/ces'],
  ['http://nasm.org', 'http://nasm.org'],
  ['HTTPS://NASM.org/CES', 'https://NASM.org/CES'],
  ['nasm.org?course=7#top', 'https://nasm.org?course=7#top'],
  ['nasm.org:8443/ces', 'https://nasm.org:8443/ces'],
  ['http://intranet/ces', 'http://intranet/ces'],
  ['https://example.org/@ann/ümlaut/(1)?a=b;c=d', 'https://example.org/@ann/ümlaut/(1)?a=b;c=d'],
  ['münchen.example', 'https://münchen.example'],
])('“%s” is the address %s', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})

test.each([
  [''],
  ['hello'],
  ['see nasm.org'],
  ['nasm.org, page 5'],
  ['https://'],
  ['https:// nasm.org'],
  ['https://nasm.org/my course'],
  ['//nasm.org'],
  ['javascript:alert(1)'],
  ['JAVASCRIPT:alert(1)//nasm.org'],
  ['https:javascript.alert'],
  ['data:text/html,x'],
  ['ftp://nasm.org'],
  ['mailto:ann@nasm.org'],
  ['ann@nasm.org'],
  ['https://nasm.org@example.org'],
  ['https://ann:secret@nasm.org'],
  ['https://nasm.org\\@example.org'],
  ['https://nasm.org/\u202Efdp'],
  ['https://-nasm.org'],
  ['nasm.org.'],
])('“%s” is none', (typed) => {
  expect(webAddress(typed)).toBeNull()
})

test('a long text that is no address is turned down in no time', () => {
  expect(webAddress(`${'a.'.repeat(100_000)}!`)).toBeNull()
})
