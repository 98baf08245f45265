// Keeps the page of checks in the browser, so that it works without a connection after it was loaded once.
const KEPT = 'kiem-tra-1';
const FILES = [
  '/kiem-tra', '/kiem-tra/proof.js', '/kiem-tra/page.js', '/kiem-tra/page.css', '/kiem-tra/du-lieu.json',
  '/thanhdong/logo.svg', '/thanhdong/fonts.css',
  ...['latin', 'vietnamese'].flatMap(part => ['400', '600', '700'].map(weight =>
    `/thanhdong/fonts/be-vietnam-pro-${part}-${weight}-normal.woff2`))
];

self.addEventListener('install', event =>
  event.waitUntil(caches.open(KEPT).then(kept => kept.addAll(FILES)).then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

// what is there now goes before what was kept: a key or a word may have changed
async function answer(request) {
  const path = new URL(request.url).pathname;
  const kept = await caches.open(KEPT);
  try {
    const fresh = await fetch(request);
    if (fresh.ok && FILES.includes(path)) {
      await kept.put(path, fresh.clone());
    }
    return fresh.ok ? fresh : await kept.match(path) ?? fresh;
  } catch (noConnection) {
    return await kept.match(path) ?? Response.error();
  }
}

self.addEventListener('fetch', event => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === self.location.origin) {
    event.respondWith(answer(event.request));
  }
});
