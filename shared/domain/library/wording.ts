/** Words that differ between municipalities, as they stand in braces in a text: `{the-leader}`. */
export const wordingPlaceholders = [
  'leader',
  'the-leader',
  'cross-professional',
  'cross-professional-t',
  'cross-professional-e',
] as const;
export type WordingPlaceholder = (typeof wordingPlaceholders)[number];

/** What one contact or guideline tells about itself. */
export const factPlaceholders = ['title', 'phone', 'owner', 'day'] as const;
