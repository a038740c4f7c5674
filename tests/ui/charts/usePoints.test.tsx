import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePoints } from '../../../src/ui/charts/usePoints'

/** In px: a long span, a small mark on it, and another mark far to the right. */
const boxes: Readonly<Record<string, DOMRect>> = {
  span: new DOMRect(0, 0, 200, 20),
  mark: new DOMRect(90, 5, 10, 10),
  far: new DOMRect(400, 5, 10, 10),
}

function Drawing() {
  const points = Object.keys(boxes).map((key, at) => ({ key, at, text: key }))
  const { shown, pointProps, drawingProps } = usePoints([points])
  return (
    <>
      <svg data-testid="drawing" {...drawingProps}>
        {points.map((point) => (
          <g key={point.key} {...pointProps(point)} />
        ))}
      </svg>
      <output>{shown?.text}</output>
    </>
  )
}

test.each([
  ['beside everything', 330, 60, 'far'],
  ['on the span', 20, 10, 'span'],
  ['on the mark on the span', 92, 10, 'mark'],
  ['below the span', 150, 40, 'span'],
])('a tap %s takes the nearest point', (_, clientX, clientY, nearest) => {
  render(<Drawing />)
  for (const [key, box] of Object.entries(boxes)) screen.getByRole('option', { name: key }).getBoundingClientRect = () => box
  fireEvent.click(screen.getByTestId('drawing'), { clientX, clientY })
  expect(screen.getByRole('option', { name: nearest })).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent(nearest)
})
