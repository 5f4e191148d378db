export function icons(): Promise<Record<string, Buffer>>;
