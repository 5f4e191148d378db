import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'balansepunkt';

/** Compares without telling by the time it takes how much was right. */
function same(given: string | null | undefined, secret: string): boolean {
  const left = Buffer.from(given ?? '');
  const right = Buffer.from(secret);
  return left.length === right.length && timingSafeEqual(left, right);
}

function cookieOf(request: IncomingMessage): string | undefined {
  const found = request.headers.cookie?.split(';').map((part) => part.trim().split('='));
  return found?.find(([name]) => name === COOKIE)?.[1];
}

/**
 * Who gets in. Every program and every user of the machine can reach a loopback port, and every web page can make the
 * browser call it; so nothing is answered without the secret that only the link had, and only to our own page.
 */
export class Gate {
  readonly token = randomBytes(32).toString('hex');
  private readonly cookie = randomBytes(32).toString('hex');
  private readonly host: string;

  constructor(port: number) {
    this.host = `127.0.0.1:${port}`;
  }

  get link(): string {
    return `http://${this.host}/?token=${this.token}`;
  }

  /** A name that was made to point at this machine (DNS rebinding) is not our host. */
  knowsHost(request: IncomingMessage): boolean {
    const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
    return hosts.length === 1 && request.headers.host === this.host;
  }

  /** Browsers say where a request comes from; one from elsewhere gets nothing. `needed` for requests that change things. */
  knowsOrigin(request: IncomingMessage, needed: boolean): boolean {
    const { origin } = request.headers;
    return origin === undefined ? !needed : origin === `http://${this.host}`;
  }

  hasToken(address: URL): boolean {
    return same(address.searchParams.get('token'), this.token);
  }

  hasCookie(request: IncomingMessage): boolean {
    return same(cookieOf(request), this.cookie);
  }

  /** Out of reach for scripts, never sent from other sites, gone with the browser. */
  get setCookie(): string {
    return `${COOKIE}=${this.cookie}; HttpOnly; SameSite=Strict; Path=/`;
  }
}
