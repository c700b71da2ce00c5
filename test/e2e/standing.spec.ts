import { expect, test } from './support/index.ts'

/** The last kecamatan, one with many kelurahan, and a desa at the river mouth. */
const PLACES = ['16.07.20', '16.07.10', '16.07.02.2004']

/** The component that a text names as furthest behind, or as the lowest where none is really low. */
function weakestIn(text: string): string {
  const found =
    /(?:paling dalam pada|yang paling bawah adalah) ([^(]+) \(skor (\d+)(?:, ukurannya rapuh)?\)/.exec(
      text,
    )
  if (!found) throw new Error(`No component is named: ${text}`)
  return `${found[1] ?? ''} ${found[2] ?? ''}`
}

test('map page, ranking, comparison, catalogue and kiosk name the same kecamatan', async ({
  page,
  open,
}) => {
  await open('/')
  const sentence = await page.locator('.region-sentence').first().innerText()
  const [, name] = /Kecamatan ([^.:]+?) paling tertinggal/.exec(sentence) ?? []
  expect(name, sentence).toBeTruthy()
  const line = page.getByTestId('attention-line')
  await expect(line.getByRole('button').first()).toHaveText(`Kec. ${name}`)
  await line.getByRole('button', { name: 'Lihat daftar' }).click()
  const list = page.getByTestId('attention')
  await expect(list.getByRole('heading', { level: 2 })).toContainText(`Kecamatan ${name}`)
  await expect(list.getByRole('listitem').first()).toContainText(`Kec. ${name}`)

  await open('/peringkat')
  await expect(page.locator('.ranking-page .behind-line')).toContainText(
    `Kecamatan ${name} paling tertinggal`,
  )
  for (const address of ['/bandingkan', '/bandingkan?wilayah=16.07.10,16.07.20', '/data']) {
    await open(address)
    await expect(page.locator('.behind-line')).toContainText(`Kecamatan ${name} paling tertinggal`)
  }
  await open('/kios')
  await page.locator('.attract__begin').click()
  await expect(page.locator('.kiosk-start__behind')).toContainText(
    `Kecamatan ${name} paling tertinggal`,
  )
})

for (const code of PLACES) {
  test(`map page, profile, kiosk and paper name the same weakest component of ${code}`, async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    await open(`/?wilayah=${code}`)
    const told = weakestIn(await page.locator('.region-sentence').first().innerText())

    await page.keyboard.press('Control+p')
    const paper = page.getByTestId('brief-paper')
    await expect(paper).toHaveAttribute('data-print-ready', 'true')
    expect(weakestIn((await paper.locator('.brief__sentences').textContent()) ?? '')).toBe(told)

    await open(`/profil/${code}`)
    expect(weakestIn(await page.locator('.region-sentence').first().innerText())).toBe(told)

    await open(`/kios?wilayah=${code}`)
    const kiosk = page.locator('.kiosk-sentence')
    await expect(kiosk).toBeVisible()
    expect(weakestIn(await kiosk.innerText())).toBe(told)
  })
}
