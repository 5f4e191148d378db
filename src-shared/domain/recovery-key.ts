/**
 * The recovery key as it is printed: eight groups of five signs. Four signs of a group carry 20 bits, the fifth is a
 * check over them and over the group's place, so that a typing error is known by its group before anything is tried.
 */
export const RECOVERY_KEY_GROUPS = 8;
export const RECOVERY_KEY_BYTES = 20;

/** 32 signs without 0, O, 1 and I, which are taken for each other on paper. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const DATA_SIGNS = 4;
const GROUP_SIGNS = DATA_SIGNS + 1;
const SIGN_BITS = 5;

/** Doubling in the field of 32 elements (x⁵ + x² + 1), where every step is another factor. */
const double = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

/**
 * Each sign has a factor of its own, so that one wrong sign and two signs that changed places always show; the place of
 * the group takes part, so that groups that changed places show too.
 */
const checkOf = (values: readonly number[], group: number): number =>
  values.reduceRight((sum, value) => double(sum ^ value), group + 1);

/**
 * @param bytes 20 random bytes
 * @returns the key as it is shown and printed, groups set apart by hyphens
 */
export function recoveryKeyText(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: RECOVERY_KEY_GROUPS }, (_group, group) => {
    const values = Array.from({ length: DATA_SIGNS }, (_sign, sign) => {
      const from = (group * DATA_SIGNS + sign) * SIGN_BITS;
      return Number.parseInt(bits.slice(from, from + SIGN_BITS), 2);
    });
    return [...values, checkOf(values, group)].map((value) => SIGNS[value]).join('');
  }).join('-');
}

/** `group` is the first that is not as it was printed, counted from 1. */
export type ReadRecoveryKey = { readonly bytes: Uint8Array } | { readonly group: number };

/**
 * Reads a recovery key as somebody typed it: small letters, spaces and hyphens are all the same.
 * @returns its 20 bytes, or which group is mistyped or missing
 */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const signs = typed.toUpperCase().replaceAll(/[\s\-–—]/g, '');
  let bits = '';
  for (let group = 0; group < RECOVERY_KEY_GROUPS; group++) {
    const written = signs.slice(group * GROUP_SIGNS, (group + 1) * GROUP_SIGNS);
    const values = [...written].map((sign) => SIGNS.indexOf(sign));
    const data = values.slice(0, DATA_SIGNS);
    const isWhole = values.length === GROUP_SIGNS && !values.includes(-1);
    if (!isWhole || values[DATA_SIGNS] !== checkOf(data, group)) return { group: group + 1 };
    bits += data.map((value) => value.toString(2).padStart(SIGN_BITS, '0')).join('');
  }
  // Something stands after the last group.
  if (signs.length > RECOVERY_KEY_GROUPS * GROUP_SIGNS) return { group: RECOVERY_KEY_GROUPS };
  return { bytes: Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2)) };
}
