// Deployed as service-worker.js, this ends Recert's offline copy in every browser that has one. Records and certificates stay.
self.addEventListener('install', () => {
  self.skipWaiting()
  // Chromium may heed only a later call at once.
  setTimeout(() => self.skipWaiting(), 1000)
})

self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  const { scope } = self.registration
  const names = (await caches.keys()).filter((name) => name.startsWith(`recert ${scope} `) || name === `recert-shared ${scope}`)
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
  // Only pages that had an offline copy: a page that comes from the host needs no reload, and would ask for this worker again.
  for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url.split('#')[0]).catch(() => undefined)
}
