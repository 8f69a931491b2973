const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** When an id was made: its first ten letters count milliseconds. Undefined for ids that are made otherwise. */
export function timeInId(id: string): string | undefined {
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) return undefined;
  const made = [...id.slice(0, 10)].reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0);
  return new Date(made).toISOString();
}
