import { expect, test } from 'vitest'
import { categories, educationCategories, type Category } from '../../../src/domain/rule/category'
import { acceptsText } from '../../../src/words/rule/categories'

test.each<[readonly Category[], string]>([
  [[], 'Doesn’t accept any courses yet'],
  [['cpr'], 'Accepts CPR/AED'],
  [['quiz', 'course'], 'Accepts course or workshop, quiz or reading'],
  [['course', 'quiz', 'ethics', 'other', 'college'], 'Accepts 5 kinds of courses'],
  [educationCategories, 'Accepts everything except CPR/AED, first aid'],
  [categories, 'Accepts everything'],
])('a part that accepts %j says: %s', (accepted, expected) => {
  expect(acceptsText(accepted)).toBe(expected)
})
