import type { Frame } from '@playwright/test';

/** Runs in the page: asks for everything of the machine that a page can ask for. @returns what was given */
export async function askForTheMachine(): Promise<string[]> {
  const { permissions, mediaDevices, geolocation, clipboard } = navigator;
  const device = navigator as unknown as Record<string, Record<string, (filter?: object) => Promise<unknown>>>;
  const ask: Record<string, () => Promise<unknown> | undefined> = {
    camera: () => mediaDevices.getUserMedia({ video: true }),
    microphone: () => mediaDevices.getUserMedia({ audio: true }),
    screen: () => mediaDevices.getDisplayMedia(),
    place: () => new Promise((resolve, reject) => geolocation.getCurrentPosition(resolve, reject, { timeout: 2_000 })),
    messages: async () => (await Notification.requestPermission()) === 'granted' || Promise.reject(),
    reading: () => clipboard.readText(),
    midi: () => navigator.requestMIDIAccess({ sysex: true }),
    usb: () => device.usb?.requestDevice?.({ filters: [] }),
    serial: () => device.serial?.requestPort?.(),
    hid: () => device.hid?.requestDevice?.({ filters: [] }),
    bluetooth: () => device.bluetooth?.requestDevice?.({ acceptAllDevices: true }),
    fonts: () => (window as unknown as { queryLocalFonts(): Promise<unknown> }).queryLocalFonts(),
  };
  for (const name of [
    'camera',
    'microphone',
    'geolocation',
    'notifications',
    'clipboard-read',
    'midi',
    'local-fonts',
  ]) {
    ask[`state of ${name}`] = async () =>
      (await permissions.query({ name: name as PermissionName })).state === 'granted' || Promise.reject();
  }
  // Who is not answered is not given anything either.
  const patience = () => new Promise((resolve) => setTimeout(resolve, 800));
  const given: string[] = [];
  const attempts = Object.entries(ask).map(async ([name, attempt]) => {
    const got = await Promise.race([Promise.resolve().then(attempt), patience()]).catch(() => undefined);
    if (got !== undefined && !(Array.isArray(got) && got.length === 0)) given.push(name);
  });
  await Promise.all(attempts);
  return given;
}

/**
 * Asks the core for something from a frame, as the page does it.
 * @param ports how many it hands over
 */
export const isAnswered = (from: Frame, ports: number): Promise<boolean> =>
  from.evaluate(async (count) => {
    const top = window.parent as Window & { balansepunktShell?: { connect(): void } };
    const channels = Array.from({ length: count }, () => new MessageChannel());
    top.balansepunktShell?.connect();
    top.postMessage(
      'balansepunkt:connect',
      '*',
      channels.map(({ port2 }) => port2),
    );
    const answers = channels.map(
      ({ port1 }) =>
        new Promise<boolean>((resolve) => {
          port1.onmessage = () => resolve(true);
          port1.postMessage(JSON.stringify({ i: '1', p: { u: '/workspace/state', b: {} } }));
        }),
    );
    return Promise.race([...answers, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 400))]);
  }, ports);
