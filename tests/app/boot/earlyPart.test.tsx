import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { earlyPart } from '../../../src/app/boot/earlyPart'

test('a part that was drawn before it was asked for stays the same when it’s asked for: a press isn’t lost', async () => {
  const { Part, load } = earlyPart(() => Promise.resolve({ Buttons: () => <button type="button">Log course</button> }), 'Buttons')
  const page = () => (
    <Suspense>
      <Part />
    </Suspense>
  )
  const { rerender } = render(page())
  const button = await screen.findByRole('button')
  await load()
  rerender(page())
  expect(screen.getByRole('button')).toBe(button)
})
