import { render } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Mark } from '../../../src/app/shell/Mark'

const shapesIn = (svg: Element | null) => ({
  viewBox: svg?.getAttribute('viewBox'),
  shapes: [...(svg?.children ?? [])].map(({ tagName, attributes }) => [
    tagName,
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value] as const).toSorted()),
  ]),
})

test('the page, before and after its script has run, draws the icon', () => {
  const read = (file: string) => new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html').querySelector('svg')
  const icon = shapesIn(read('public/icon.svg'))
  expect(icon.shapes).toHaveLength(4)
  expect(shapesIn(read('index.html'))).toEqual(icon)
  expect(shapesIn(render(<Mark />).container.querySelector('svg'))).toEqual(icon)
})
