/** One matter that trials are about, in the words of those who write them. */
export interface Matter {
  readonly id: string;
  /** As a heading: *Garderoben*. */
  readonly name: string;
  /** What it adds to another matter's heading: *Samling* **i små grupper**. */
  readonly apart?: string;
  /** Matters of one family are a little alike. */
  readonly family: Family;
  /** Words that are the matter's own name. */
  readonly named?: string;
  /** Words that say by themselves what a trial is about. */
  readonly strong: string;
  /** Words that mostly do. */
  readonly fair?: string;
  /** Words that tell where nothing else is said. */
  readonly weak?: string;
  /** Words that tell it together, in this order and not far apart: `sige+farvel`. */
  readonly phrases?: string;
}

export type Family =
  | 'arrival'
  | 'transition'
  | 'meal'
  | 'care'
  | 'outdoors'
  | 'nature'
  | 'body'
  | 'calm'
  | 'play'
  | 'together'
  | 'feelings'
  | 'language'
  | 'discovery'
  | 'arts'
  | 'gathering'
  | 'room'
  | 'grown-ups'
  | 'parents';
