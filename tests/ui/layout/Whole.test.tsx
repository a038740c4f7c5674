import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Whole } from '../../../src/ui/layout/Whole'

test.each([
  ['Earn 0.7 CEU for NASM-CPT.', ['NASM-CPT.']],
  ['CPR/AED', ['CPR/AED']],
  ['Pre- and Postnatal Coaching', []],
  ['Self-myofascial techniques', []],
  ['NASM-CPT → ACE-CPT', ['NASM-CPT', 'ACE-CPT']],
])('“%s” keeps %j whole', (text, words) => {
  const { container } = render(<Whole>{text}</Whole>)
  expect(container).toHaveTextContent(text)
  expect([...container.querySelectorAll('.whole')].map(({ textContent }) => textContent)).toEqual(words)
})
