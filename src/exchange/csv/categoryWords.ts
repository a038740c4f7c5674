import { type Category, categories } from '../../domain/rule/category'

/** The categories by their names, in lower case. */
export function categoriesByWord(categoryWords: Readonly<Record<Category, string>>): ReadonlyMap<string, Category> {
  return new Map<string, Category>([
    // The rules' word for everything except CPR/AED.
    ['education', 'course'],
    ...categories.flatMap((category): readonly (readonly [string, Category])[] => [
      [category.toLowerCase(), category],
      [categoryWords[category].toLowerCase(), category],
    ]),
  ])
}
