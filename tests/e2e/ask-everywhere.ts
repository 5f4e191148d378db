/**
 * Runs in the page: asks other machines, and this one, for something in every way that a page has.
 * @returns when there was time for all of it to begin
 */
export async function askEverywhere(): Promise<void> {
  const refused = () => undefined;
  const attempt = (ask: () => unknown) => {
    try {
      Promise.resolve(ask()).catch(refused);
    } catch {
      // Refused at once.
    }
  };
  const put = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  // The last is not held up by the rule that a page by https asks nobody by http.
  for (const to of ['http://example.org', 'https://example.org', 'http://127.0.0.1:9999']) {
    attempt(() => fetch(`${to}/fetch`, { method: 'POST', body: 'secret' }));
    attempt(() => fetch(`${to}/fetch`, { mode: 'no-cors', keepalive: true }));
    attempt(() => {
      const request = new XMLHttpRequest();
      request.open('GET', `${to}/xhr`);
      request.send();
    });
    attempt(() => navigator.sendBeacon(`${to}/beacon`, 'secret'));
    attempt(() => new WebSocket(to.replace('http', 'ws')));
    attempt(() => new EventSource(`${to}/events`));
    attempt(() => {
      const { WebTransport } = window as unknown as { WebTransport: new (url: string) => { closed: Promise<void> } };
      return new WebTransport(to).closed;
    });
    put('img', { src: `${to}/image` });
    put('img', { srcset: `${to}/image 2x` });
    put('video', { src: `${to}/video`, poster: `${to}/poster` });
    put('script', { src: `${to}/script.js` });
    put('script', { src: `${to}/module.js`, type: 'module' });
    put('iframe', { src: `${to}/frame` });
    put('object', { data: `${to}/object` });
    put('embed', { src: `${to}/embed` });
    put('a', { href: '#', ping: `${to}/ping` }).click();
    for (const rel of ['stylesheet', 'prefetch', 'preload', 'modulepreload', 'preconnect', 'icon', 'manifest']) {
      put('link', { rel, href: `${to}/${rel}`, as: 'image' });
    }
    put('div', { style: `background: url(${to}/background)` }).textContent = '.';
    put('style', {}).textContent =
      `@import '${to}/import.css'; @font-face { font-family: X; src: url(${to}/font) } body { font-family: X }`;
    attempt(() => new FontFace('Y', `url(${to}/face)`).load());
    const worker = new Blob([`fetch('${to}/worker'); importScripts('${to}/imported.js')`]);
    attempt(() => new Worker(URL.createObjectURL(worker)));
    attempt(() => navigator.serviceWorker.register(`${to}/service.js`));
  }
  attempt(() => fetch('file:///etc/hostname'));
  await new Promise((resolve) => setTimeout(resolve, 400));
}
