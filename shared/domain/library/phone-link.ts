/** The link that dials a number. Without a country code it is Danish; `112` and other short ones stay as they are. */
export function phoneLink(phone: string): string {
  const digits = phone.replaceAll(' ', '').replace(/^00/, '+');
  return `tel:${/^\d{8}$/.test(digits) ? `+45${digits}` : digits}`;
}
