import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails when axe finds anything serious or critical on the page as it is now, by WCAG 2.2 AA.
 * @param exclude CSS selectors of parts that are not ours to mend.
 */
export async function expectAccessible(page: Page, exclude: string[] = []): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ])
  for (const selector of exclude) builder.exclude(selector)
  const { violations } = await builder.analyze()
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((n) => n.html).join(' | ')})`)
  expect(serious).toEqual([])
}
