import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * Sent with every page in both shells. Everything comes from ourselves: no inline script or style, no other host,
 * no frame around us.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export type RendererFile = { readonly body: Buffer; readonly type: string };

/**
 * Reads a file of the built renderer.
 * @param folder the built renderer
 * @param path the path of a URL, still percent-encoded; `/` is the page itself
 * @returns null for everything that is not a file of the renderer, also for paths that lead out of it
 */
export async function readRendererFile(folder: string, path: string): Promise<RendererFile | null> {
  let relative: string;
  try {
    relative = normalize(decodeURIComponent(path === '/' ? '/index.html' : path));
  } catch {
    return null;
  }
  const file = join(folder, relative);
  const type = TYPES[extname(file)];
  if (!type || relative.includes('\0') || !file.startsWith(folder + sep)) return null;
  try {
    return { body: await readFile(file), type };
  } catch {
    return null;
  }
}
