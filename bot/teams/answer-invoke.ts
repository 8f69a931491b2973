import type { AdapterTexts } from '../turn/adapter.ts';
import type { Reply } from '../turn/reply.ts';
import type { Form } from '../ui/form.ts';
import type { View } from '../ui/view.ts';
import type { AdaptiveCard, CardAction, CardElement } from './adaptive-card.ts';
import { describe } from './errors.ts';
import type { FormPlace } from './render-buttons.ts';
import { renderForm } from './render-form.ts';
import { type CardAttachment, toAttachment, toMessage, toMessages } from './render-message.ts';
import { renderView } from './render-view.ts';
import {
  isPrivate,
  keepInPlace,
  post,
  sayForm,
  sendPrivately,
  type Turn,
  takePlace,
  takesPlace,
} from './respond.ts';
import { cardForOne, cardOpenedFrom } from './seen-by.ts';

/**
 * The answer that Teams waits for after a button. An empty one, or an empty text in it, makes it ask again; so where
 * there is nothing to say it says where to look.
 */
type CardAnswer =
  | { statusCode: 200; type: 'application/vnd.microsoft.card.adaptive'; value: AdaptiveCard }
  | { statusCode: 200; type: 'application/vnd.microsoft.activity.message'; value: string };

/** The answer that Teams waits for after a dialog was opened or sent. */
interface DialogAnswer {
  task:
    | { type: 'continue'; value: { title: string; width: 'medium'; height: 'medium'; card: CardAttachment } }
    | { type: 'message'; value: string }
    /** Closes the dialog. */
    | null;
}

/** Answers a button, or a form that stands among the messages. */
export async function answerCard(reply: Reply, turn: Turn): Promise<CardAnswer> {
  const { texts } = turn;
  switch (reply.kind) {
    case 'nothing':
      return note(texts.received);
    case 'open-form':
      return answerWithForm(reply, turn);
    case 'form-errors':
      return cardOf(renderForm(reply.form, { forms: 'inline' }));
    case 'show':
      return answerWithView(reply, turn);
    default:
      return reply satisfies never;
  }
}

/** A form that leads back to what it was opened from takes that one's place, so that it does not stand there twice. */
async function answerWithForm(reply: Extract<Reply, { kind: 'open-form' }>, turn: Turn): Promise<CardAnswer> {
  const { form } = reply;
  const { from, seenByOne = false, intent } = turn.incoming;
  const isTheirs = seenByOne || intent.where.kind === 'personal';
  if (turn.forms === 'dialog' || !form.back || !from || !isTheirs) {
    await sayForm(reply, turn);
    return note(turn.texts.shownBelow);
  }
  const card = renderForm(form, { forms: 'inline' });
  await keepInPlace(turn, [toMessage(card, form.title)]);
  return cardOf(seenByOne ? cardForOne(card) : card);
}

async function answerWithView(reply: Extract<Reply, { kind: 'show' }>, turn: Turn): Promise<CardAnswer> {
  const { forms, texts } = turn;
  const cards = renderView(reply.view, { forms });
  const [first] = cards;
  if (first && takesPlace(reply, turn)) {
    // Teams shows the answer to an invoke to the person who pressed, and to nobody else.
    const { seenByOne = false } = turn.incoming;
    const isWhole = isPrivate(reply, turn) && !seenByOne;
    if (!isWhole) {
      await keepInPlace(
        turn,
        cards.map((card) => toMessage(card, reply.view.summary)),
      );
    }
    const shown = isWhole ? oneCard(cards, first) : first;
    return cardOf(seenByOne ? cardForOne(shown) : shown);
  }
  if (isPrivate(reply, turn)) {
    const where = await sendPrivately(toMessages(reply.view, forms), turn);
    return note(
      { here: texts.sentHere, 'own-chat': texts.sentPrivately, nowhere: texts.answeredPrivately }[where],
    );
  }
  await post(turn, toMessages(reply.view, forms));
  return note(texts.shownBelow);
}

/**
 * Answers the cancel button of a form among the messages: a note replaces it, so that it cannot be sent later by
 * mistake.
 */
export function answerCancel(forms: FormPlace, { cancelled }: AdapterTexts): CardAnswer {
  const view: View = { summary: cancelled, nodes: [{ node: 'note', words: cancelled }] };
  const [card] = renderView(view, { forms });
  return card ? cardOf(card) : note(cancelled);
}

/** Answers a button that opens a dialog. */
export function answerOpening(reply: Reply, turn: Turn): DialogAnswer {
  switch (reply.kind) {
    case 'nothing':
      return { task: { type: 'message', value: turn.texts.received } };
    case 'open-form':
    case 'form-errors':
      return dialogWithForm(reply.form, turn);
    case 'show':
      return dialogWithView(reply.view, turn);
    default:
      return reply satisfies never;
  }
}

/**
 * Answers a form sent from a dialog: it stays open with its errors, or closes and the result is shown in the
 * conversation.
 */
export async function answerSubmit(reply: Reply, turn: Turn): Promise<DialogAnswer> {
  switch (reply.kind) {
    case 'nothing':
      return { task: null };
    case 'open-form':
    case 'form-errors':
      return dialogWithForm(reply.form, turn);
    case 'show':
      // What is for one person is shown in the dialog, unless the message it was opened from is theirs alone as well.
      if (isPrivate(reply, turn) && !(turn.incoming.seenByOne && takesPlace(reply, turn)))
        return dialogWithView(reply.view, turn);
      return (await shownInConversation(reply, turn)) ? { task: null } : dialogWithView(reply.view, turn);
    default:
      return reply satisfies never;
  }
}

async function shownInConversation(reply: Extract<Reply, { kind: 'show' }>, turn: Turn): Promise<boolean> {
  const isInPlace = takesPlace(reply, turn);
  const messages = toMessages(isInPlace ? reply.view : (reply.beside ?? reply.view), turn.forms);
  try {
    await (isInPlace ? takePlace(turn, messages) : post(turn, messages));
    return true;
  } catch (error) {
    turn.log.warn('teams.not-shown', describe(error));
    return false;
  }
}

function note(value: string): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

function cardOf(value: AdaptiveCard): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}

function dialogWithForm(form: Form, turn: Turn): DialogAnswer {
  return dialog(form.title, renderForm(form, { forms: 'dialog' }), turn);
}

function dialogWithView(view: View, turn: Turn): DialogAnswer {
  const cards = renderView(view, { forms: 'dialog' });
  const [first] = cards;
  if (!first) return { task: { type: 'message', value: view.summary } };
  const card = oneCard(cards, first);
  return dialog('Femuger', { ...card, body: card.body.map(submitting) }, turn);
}

function dialog(title: string, card: AdaptiveCard, { incoming }: Turn): DialogAnswer {
  const { seenByOne, from } = incoming;
  const known = from ? cardOpenedFrom(card, from) : card;
  const shown = toAttachment(seenByOne ? cardForOne(known) : known);
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'medium', card: shown } } };
}

function oneCard(cards: readonly AdaptiveCard[], first: AdaptiveCard): AdaptiveCard {
  return { ...first, body: cards.flatMap(({ body }) => body) };
}

/** Inside a dialog only `Action.Submit` works: it asks us what the dialog shows next. */
function submitting(element: CardElement): CardElement {
  if (element.type === 'Container') return { ...element, items: element.items.map(submitting) };
  return element.type === 'ActionSet' ? { ...element, actions: element.actions.map(toSubmit) } : element;
}

function toSubmit(action: CardAction): CardAction {
  if (action.type === 'Action.OpenUrl' || action.type === 'Action.ToggleVisibility') return action;
  const { title, style, data } = action;
  return { type: 'Action.Submit', title, ...(style && { style }), data: { ...data, msteams: undefined } };
}
