import { publish } from '../../../../../src/prepare/output/publish.ts'
import { makeEdition } from './editions.ts'

// Publishes two editions in turn into the folder of the first argument until it is killed.
const [target = ''] = process.argv.slice(2)
const editions = [makeEdition('old', 4, 300_000), makeEdition('new', 4, 300_000)]
for (let turn = 0; ; turn += 1) {
  for (const { files, manifest } of editions) publish(files, manifest, target)
  if (turn === 0) process.stdout.write('ready\n')
}
