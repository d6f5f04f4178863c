// Reads a form in which somebody wrote or changed an item.

import { dayOf, parseDay } from "#platform/clock.ts";
import { isId } from "#platform/ids.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { type Channel, channels, type Kind, type ReadValues, readValues } from "#record/index.ts";
import type { Form } from "#web/form.ts";
import type { FormProblem } from "#ui/fields.ts";
import { itemTexts } from "../texts/item-texts.ts";

export interface TypedItem extends Omit<ReadValues, "problems"> {
  readonly channel: Channel;
  readonly saidOn: string;
  readonly writtenIn: Language;
  /** As typed: the change itself checks that it stands in this process. Undefined for kinds without consent. */
  readonly consentId: string | null | undefined;
  readonly problems: readonly FormProblem[];
}

export function typedItem(
  kind: Kind,
  names: readonly string[],
  form: Form,
  page: Language,
  team: Language,
  now: Date,
): TypedItem {
  const { problems, ...read } = readValues(kind, names, form);
  const channel = channels.find((each) => each === form.text("channel")) ?? "screen";
  const typedDay = form.text("saidOn");
  const saidOn = typedDay === "" ? dayOf(now) : parseDay(typedDay);
  const writtenIn = form.text("writtenIn");
  const said = problems.map(({ field, text }) => ({ field, text: text[page] }));
  if (saidOn === null) said.push({ field: "saidOn", text: dayUnreadable[page] });
  const consentId = form.text("consentId");
  return {
    ...read,
    consentId: kind.carriesConsent ? (isId(consentId) ? consentId : null) : undefined,
    channel,
    saidOn: saidOn ?? dayOf(now),
    writtenIn: isLanguage(writtenIn) ? writtenIn : team,
    problems: said,
  };
}

/** A new item with nothing in it was not meant: "unknown" is an answer to a question, not to all of them. */
export function nothingTyped(kind: Kind, names: readonly string[], typed: TypedItem, page: Language): FormProblem[] {
  const isEmpty =
    typed.links.length === 0 && Object.values(typed.values).every((value) => value === null || value === false);
  const field = names.find((name) => kind.fields[name]?.required) ?? names[0];
  return isEmpty && field ? [{ field, text: itemTexts.nothingTyped[page] }] : [];
}

const dayUnreadable = {
  nb: "Skriv dag, måned og år, for eksempel 5.3.2026.",
  nn: "Skriv dag, månad og år, til dømes 5.3.2026.",
  da: "Skriv dag, måned og år, for eksempel 5.3.2026.",
  en: "Write day, month and year, for example 5.3.2026.",
};
