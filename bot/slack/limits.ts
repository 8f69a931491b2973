/** Slack's own numbers, in UTF-16 units. It refuses a whole message or modal over one of them. */
export const limits = {
  blocksPerMessage: 50,
  /**
   * Slack refuses a message somewhere from 11,000 to 13,200 characters of text, without saying how it counts.
   * Counting our whole JSON stays below either way.
   */
  messageJson: 12_000,
  blockText: 3000,
  noteText: 2000,
  header: 150,
  actionsPerBlock: 25,
  actionId: 255,
  buttonLabel: 75,
  buttonValue: 2000,
  url: 3000,
  imageAlt: 2000,
  modalTitle: 24,
  modalButton: 24,
  modalBlocks: 100,
  modalContext: 3000,
  blockId: 255,
  fieldLabel: 2000,
  fieldHint: 2000,
  placeholder: 150,
  textInput: 3000,
  optionLabel: 75,
  optionValue: 75,
  /** Radio buttons and checkboxes. */
  optionsInSight: 10,
  optionsInMenu: 100,
} as const;
