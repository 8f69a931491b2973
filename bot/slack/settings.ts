export type SlackWorkspace =
  | { readonly kind: 'single'; readonly botToken: string }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      /** Signs the state that an installation carries to Slack and back. */
      readonly secret: string;
      /** The workspaces that may install the app; whatever was installed elsewhere is not used. */
      readonly allowed: readonly string[] | 'any';
    };

export interface SlackSettings {
  readonly signingSecret: string;
  readonly apiUrl: string;
  readonly workspace: SlackWorkspace;
}
