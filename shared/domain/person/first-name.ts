/** What colleagues call each other; '' of somebody without a name. */
export function firstName(name = ''): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
