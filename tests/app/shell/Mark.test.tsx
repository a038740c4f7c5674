import { render } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Mark } from '../../../src/app/shell/Mark'

const shapesIn = (svg: Element | null) =>
  [...(svg?.children ?? [])].map(({ tagName, attributes }) => [
    tagName,
    Object.fromEntries([...attributes].map(({ name, value }) => [name, value] as const).toSorted()),
  ])

test('the page, before and after its script has run, draws the icon', () => {
  const read = (file: string) => new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html').querySelector('svg')
  const shapes = shapesIn(read('public/icon.svg'))
  expect(shapes).toHaveLength(4)
  expect(shapesIn(read('index.html'))).toEqual(shapes)
  expect(shapesIn(render(<Mark />).container.querySelector('svg'))).toEqual(shapes)
})
