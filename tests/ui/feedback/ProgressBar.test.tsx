import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Notice } from '../../../src/ui/feedback/Notice'
import { ProgressBar } from '../../../src/ui/feedback/ProgressBar'

test('a bar has its name, range, value and value text', () => {
  render(<ProgressBar label="Renewal" max={2} now={1.9} valueText="1.9 of 2.0 CEUs" segments={[{ key: 'all', share: 1, filled: 0.95 }]} mark={0.4} />)
  const bar = screen.getByRole('progressbar', { name: 'Renewal' })
  expect(bar).toHaveAttribute('aria-valuemin', '0')
  expect(bar).toHaveAttribute('aria-valuemax', '2')
  expect(bar).toHaveAttribute('aria-valuenow', '1.9')
  expect(bar).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs')
})

test('a warning is an alert; an info has no role of its own', () => {
  render(
    <>
      <Notice tone="warning">The storage is full.</Notice>
      <Notice tone="info">1 record came back.</Notice>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('The storage is full.')
  expect(screen.queryByRole('status')).toBeNull()
  expect(screen.getByText('1 record came back.')).toBeVisible()
})
