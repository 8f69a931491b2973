export interface WordsAt {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly weight: 400 | 700 | number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function words(
  line: string,
  { x, y, fill, weight, anchor = 'middle' }: WordsAt,
  height: number,
): string {
  const look = `font-size="${height}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"`;
  return `<text x="${x}" y="${y}" ${look}>${escapeXml(line)}</text>`;
}

function escapeXml(line: string): string {
  return line.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
