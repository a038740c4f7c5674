import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Picture, pictureOf } from '../../../src/app/boot/picture'
import { ProgressBar } from '../../../src/ui/feedback/ProgressBar'

/** The styles of the parts of a picture that have an attribute. */
function partsWith(attribute: string, [, attributes, inside]: Picture): readonly (string | undefined)[] {
  const own = attribute in attributes ? [attributes.style] : []
  return [...own, ...inside.flatMap((part) => (typeof part === 'string' ? [] : partsWith(attribute, part)))]
}

test('of a bar, what’s earned lasts; the tick and what’s planned are of one day', () => {
  const segments = [{ key: 'education', share: 1, filled: 0.5, planned: 0.25 }]
  const { container } = render(
    <main>
      <article>
        <ProgressBar label="NASM-CPT renewal progress" max={2} now={1} valueText="1.0 of 2.0 CEUs" segments={segments} mark={0.75} />
      </article>
    </main>,
  )
  const picture = pictureOf(container, 664)
  expect(partsWith('data-lasting', picture)).toHaveLength(1)
  expect(partsWith('data-of-today', picture)).toEqual(['inline-size: 25%;', 'inset-inline-start: 75%;'])
})
