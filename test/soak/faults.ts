import type { AnotherDataset } from '../e2e/support/another-dataset.ts'
import { NETWORK_FAULTS, onlyFor } from '../e2e/support/network-faults.ts'
import type { Fault as ServerFault, PlainServer } from '../e2e/support/plain-server.ts'
import { pick } from './random.ts'

/** Something that happens to the server, and what ends it. */
interface Fault {
  readonly name: string
  readonly begin: () => void
}

/** What a bad line, a proxy and a half-finished upload do, one after another at random. */
export function planFaults(server: PlainServer, another: AnotherDataset, random: () => number) {
  const network = Object.entries<ServerFault>(NETWORK_FAULTS).map(([name, fault]) => ({
    name,
    begin: () => {
      server.fault = onlyFor(/\/data\//, fault)
    },
  }))
  const faults: readonly Fault[] = [
    ...network,
    {
      name: 'silent server',
      begin: () => {
        server.fault = () => true
      },
    },
    {
      name: 'half-finished upload',
      begin: () => {
        another.upload.file(another.bytes.subarray(0, 500))
        another.upload.manifest()
      },
    },
  ]
  /** All is well again, the newer or the older data being the last that was uploaded. */
  const heal = (isNewer: boolean) => {
    server.fault = null
    server.files.clear()
    another.upload.first()
    if (!isNewer) return
    another.upload.file()
    another.upload.manifest()
  }
  return { begin: () => beginOne(pick(random, faults)), heal }
}

function beginOne(fault: Fault | undefined): string {
  fault?.begin()
  return fault?.name ?? 'none'
}
