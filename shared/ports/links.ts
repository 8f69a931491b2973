/** Addresses of our own pages, as somebody outside reaches them. */
export interface Links {
  calendar(unit: string, token: string): string;
  print(kind: string, unit: string, token: string): string;
}
