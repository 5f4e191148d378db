export const memoryDisk: () => string | null;
