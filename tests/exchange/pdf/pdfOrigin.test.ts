import { describe, expect, test } from 'vitest'
import { pdfOrigin } from '../../../src/exchange/pdf/pdfOrigin'

const xmp = (description: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF></x:xmpmeta>`

describe('the author of a PDF', () => {
  test('is in its dictionary', () => expect(pdfOrigin({ Author: ' Ana\u200B  Example\n' }, null).author).toBe('Ana Example'))

  test('or in its description', () => {
    const list = xmp('<rdf:Description><dc:creator>\n <rdf:Seq>\n <rdf:li>Ana &amp; Bo &#233;</rdf:li></rdf:Seq></dc:creator></rdf:Description>')
    expect(pdfOrigin({}, list).author).toBe('Ana & Bo é')
  })

  test('isn’t named if it’s blank or not a text', () => {
    for (const Author of ['', ' \u0000', 7, undefined]) expect(pdfOrigin({ Author }, null)).toEqual({ author: null, place: null })
  })

  test('is cut if it’s long', () => expect(pdfOrigin({ Author: 'x'.repeat(5000) }, null).author).toHaveLength(100))
})

describe('the place of a PDF', () => {
  test('is in its description, as attributes or as elements', () => {
    expect(pdfOrigin({}, xmp('<rdf:Description photoshop:City="Springfield" photoshop:Country="USA"/>')).place).toBe('Springfield, USA')
    expect(pdfOrigin({}, xmp('<rdf:Description><Iptc4xmpCore:Location>Main Street</Iptc4xmpCore:Location></rdf:Description>')).place).toBe(
      'Main Street',
    )
  })

  test('may be coordinates', () => {
    expect(pdfOrigin({}, xmp('<rdf:Description exif:GPSLatitude="40,42.51N" exif:GPSLongitude="74,0.36W"/>')).place).toBe('40,42.51N, 74,0.36W')
  })

  test('or a field of its own', () => expect(pdfOrigin({ Custom: { Location: 'Springfield', Rooms: '3' } }, null).place).toBe('Springfield'))
})

test('odd descriptions say nothing and don’t take long', () => {
  for (const odd of [
    '<',
    'photoshop:City',
    'photoshop:City="',
    '<dc:creator>',
    `<dc:creator>${'<rdf:li>'.repeat(100_000)}`,
    '&#x110000;'.repeat(1000),
  ])
    expect(() => pdfOrigin({ Custom: 'x' }, odd)).not.toThrow()
})
