import { expect, test } from 'vitest'
import { filesWith } from '../../src/build/partLoading'

const files = [
  'assets/CourseDialog-a1b2c3d4.js',
  'assets/shared-a1b2c3d4.js',
  'assets/react-a1b2c3d4.js',
  'index-a1b2c3d4.js',
  'assets/shared-a1b2c3d4.css',
]

test('a part is asked for with its styles; its scripts are found by the browser', () => {
  expect(filesWith('assets/PlanPage-a1b2c3d4.js', files)).toEqual(['assets/shared-a1b2c3d4.css'])
})

test('a form is asked for with all it needs, but not what’s in the page', () => {
  expect(filesWith('assets/CourseDialog-a1b2c3d4.js', files)).toEqual([
    'assets/CourseDialog-a1b2c3d4.js',
    'assets/shared-a1b2c3d4.js',
    'assets/shared-a1b2c3d4.css',
  ])
})
