/** The part of Adaptive Cards 1.5 that we send. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly fallbackText?: string;
  readonly speak?: string;
  readonly msteams?: { readonly width?: 'Full'; readonly entities?: readonly MentionEntity[] };
}

/** Only Teams knows full width. The playground puts a warning under each card that asks for it. */
export function widthIn(forms: 'dialog' | 'inline'): { readonly width?: 'Full' } {
  return forms === 'dialog' ? { width: 'Full' } : {};
}

export interface MentionEntity {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large';

interface ElementBase {
  readonly id?: string;
  /** Hidden until somebody unfolds it. */
  readonly isVisible?: boolean;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

interface TextStyle {
  readonly size?: 'Small' | 'Default' | 'Medium' | 'Large';
  readonly weight?: 'Default' | 'Bolder';
  readonly color?: 'Default' | 'Attention';
  readonly isSubtle?: boolean;
}

/** A block that reads Markdown. Used only for mentions, which work nowhere else. */
export interface TextBlock extends ElementBase, TextStyle {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
}

/** A block that shows words as they stand, without reading Markdown. */
export interface RichTextBlock extends ElementBase {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface TextRun extends TextStyle {
  readonly type: 'TextRun';
  readonly text: string;
  readonly underline?: boolean;
  readonly selectAction?: OpenUrl;
}

export interface Container extends ElementBase {
  readonly type: 'Container';
  readonly style?: 'default' | 'emphasis' | 'attention';
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends ElementBase {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number | `${number}px`;
  readonly spacing?: Spacing;
  readonly items: readonly CardElement[];
}

export interface Image extends ElementBase {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size: 'Stretch' | 'Auto';
}

export interface ActionSet extends ElementBase {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

interface InputBase extends Omit<ElementBase, 'id'> {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
}

export interface InputText extends InputBase {
  readonly type: 'Input.Text';
  readonly isMultiline: boolean;
  readonly maxLength: number;
  readonly placeholder?: string;
}

export interface InputChoiceSet extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly style: 'compact' | 'expanded';
  readonly isMultiSelect: boolean;
  readonly wrap: true;
}

export interface InputMoment extends InputBase {
  readonly type: 'Input.Date' | 'Input.Time';
}

export interface InputNumber extends Omit<InputBase, 'value'> {
  readonly type: 'Input.Number';
  readonly value?: number;
}

export type CardInput = InputText | InputChoiceSet | InputMoment | InputNumber;

export type CardElement = TextBlock | RichTextBlock | Container | ColumnSet | Image | ActionSet | CardInput;

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title?: string;
  readonly url: string;
}

interface ActionBase {
  readonly title: string;
  readonly style?: 'default' | 'positive' | 'destructive';
}

export interface Submit extends ActionBase {
  readonly type: 'Action.Submit';
  readonly data: object;
  /** `none` on a cancel button: what was typed is not sent. */
  readonly associatedInputs?: 'auto' | 'none';
}

export interface Execute extends ActionBase {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: object;
  /** `none` on a cancel button: what was typed is not sent. */
  readonly associatedInputs?: 'auto' | 'none';
}

/** Folds and unfolds in the client, without asking us. */
export interface ToggleVisibility extends ActionBase {
  readonly type: 'Action.ToggleVisibility';
  readonly targetElements: readonly string[];
}

export type CardAction = OpenUrl | Submit | Execute | ToggleVisibility;
