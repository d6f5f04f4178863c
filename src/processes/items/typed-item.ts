// Reads a form in which somebody wrote or changed an item.

import { dayOf, parseDay } from "#platform/clock.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { type Channel, channels, type Kind, type ReadValues, readValues } from "#record/index.ts";
import type { Form } from "#web/form.ts";
import type { FormProblem } from "#ui/fields.ts";

export interface TypedItem extends Omit<ReadValues, "problems"> {
  readonly channel: Channel;
  readonly saidOn: string;
  readonly writtenIn: Language;
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
  return {
    ...read,
    channel,
    saidOn: saidOn ?? dayOf(now),
    writtenIn: isLanguage(writtenIn) ? writtenIn : team,
    problems: said,
  };
}

const dayUnreadable = {
  nb: "Skriv dagen som 5.3.2026.",
  nn: "Skriv dagen som 5.3.2026.",
  da: "Skriv dagen som 5.3.2026.",
  en: "Write the day as 5.3.2026.",
};
