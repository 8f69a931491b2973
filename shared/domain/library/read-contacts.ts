import { isDay } from '../time/day.ts';
import { type Complain, fieldsOf, itemsOf, oneOf, type Place, stringOf } from './file-errors.ts';
import { longestContactTitle } from './limits.ts';
import type { Contact, Guideline, MunicipalFile } from './municipal-file.ts';

/** Eight digits, with or without a country code; or a short public number. */
const phone = /^(?:(?:\+|00)\d{1,3} ?)?(?:\d ?){7}\d$|^1\d\d$|^116 ?\d{3}$/;

export function readContacts(place: Place | undefined, complain: Complain): readonly Contact[] {
  return readList(place, complain, ['phone'], ['link'], (fields, kept) => {
    const number = stringOf(fields.get('phone'), complain);
    const at = fields.get('phone');
    if (at && number && !phone.test(number)) complain(at, 'not-a-phone', number);
    const link = readLink(fields.get('link'), complain);
    return number ? { ...kept, phone: number, ...(link && { link }) } : undefined;
  });
}

export function readGuidelines(place: Place | undefined, complain: Complain): readonly Guideline[] {
  return readList(place, complain, ['link'], [], (fields, kept) => {
    const link = readLink(fields.get('link'), complain);
    return link ? { ...kept, link } : undefined;
  });
}

export function readConcern(
  place: Place | undefined,
  complain: Complain,
  known: { readonly contacts: readonly Contact[]; readonly guidelines: readonly Guideline[] },
): MunicipalFile['concern'] {
  const fields = place && fieldsOf(place, complain, { needs: ['contact'], may: ['guideline'] });
  const contact = oneOf(fields?.get('contact'), complain, idsOf(known.contacts));
  const guideline = oneOf(fields?.get('guideline'), complain, idsOf(known.guidelines));
  return contact === undefined ? undefined : { contact, ...(guideline !== undefined && { guideline }) };
}

type Kept = Pick<Contact, 'id' | 'title' | 'owner' | 'reviewed'>;

/** Reads contacts or guidelines: lists whose entries have an owner and a date. */
function readList<T extends Kept>(
  place: Place | undefined,
  complain: Complain,
  needs: readonly string[],
  may: readonly string[],
  read: (fields: ReadonlyMap<string, Place>, kept: Kept) => T | undefined,
): readonly T[] {
  if (!place) return [];
  const all: T[] = [];
  for (const at of itemsOf(place, complain)) {
    const names = ['id', 'title', 'owner', 'reviewed'];
    const fields = fieldsOf(at, complain, { needs: [...names, ...needs], may });
    const [id, title, owner, reviewed] = names.map((name) =>
      stringOf(fields?.get(name), complain, longestContactTitle),
    );
    const day = fields?.get('reviewed');
    if (day && reviewed && !isDay(reviewed)) complain(day, 'not-a-day', reviewed);
    if (!fields || !id || !title || !owner || !reviewed) continue;
    if (all.some((other) => other.id === id)) complain(at, 'doubled-id', id);
    const one = read(fields, { id, title, owner, reviewed });
    if (one) all.push(one);
  }
  return all;
}

function readLink(place: Place | undefined, complain: Complain): string | undefined {
  const link = stringOf(place, complain);
  if (!place || !link) return undefined;
  const isGood = URL.canParse(link) && new URL(link).protocol === 'https:';
  return isGood ? link : complain(place, 'not-https', link);
}

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}
