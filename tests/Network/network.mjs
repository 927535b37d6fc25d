// A whole Bluesky network on loopback: directory, data server, app view. It says where as one line of JSON, and ends with its standard input.
import { createInterface } from 'node:readline'
import { TestNetwork, mockMailer } from '@atproto/dev-env'

const network = await TestNetwork.create({ dbPostgresSchema: 'windfall', pds: { hostname: 'localhost' } })
mockMailer(network.pds)
console.log(JSON.stringify({ data: network.pds.url, view: network.bsky.url }))

// Each line asked is answered once the app view has caught up with the data server.
for await (const _ of createInterface({ input: process.stdin })) {
  await network.processAll(60_000)
  console.log('settled')
}
await network.close()
process.exit(0)
