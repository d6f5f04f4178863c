// The team's own front page: the work under way, and the way to start some.

import type { Policy } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Language } from "#platform/language.ts";
import { buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { cards, emptyState, linkList, pageTop, tag } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { dayOf } from "#platform/clock.ts";
import { teamUrls } from "../../urls.ts";
import type { Process } from "../process.ts";
import { originNames, processTexts, stateNames } from "../texts/process-texts.ts";

export interface TeamPage {
  readonly language: Language;
  readonly organisation: Organisation;
  readonly may: Policy;
  readonly processes: readonly Process[];
}

export function teamPage({ language, organisation, may, processes }: TeamPage): Html {
  const team = teamUrls(language, organisation.slug);
  const start = may.mayWrite && buttonLink({ text: processTexts.start[language], address: team.newProcess });
  const work = processes.map((process) => ({
    title: process.title,
    address: team.process(process.id),
    kicker: `${originNames[process.origin][language].split(":")[0]} · ${shortDay(dayOf(process.startedAt), language)}`,
    body: process.aim,
    tags: process.closedAt ? [tag(stateNames.closed[language], "success")] : [],
    lang: process.language,
  }));
  const empty = { title: processTexts.noProcessTitle[language], text: processTexts.noProcessBody[language] };
  return html`
    ${pageTop({ title: organisation.name, lead: processTexts.teamLead[language] })}
    ${
      work.length > 0
        ? html`${cards(work, 2)}
            <p>${start}</p>`
        : emptyState({ ...empty, action: start || undefined })
    }
    ${linkList([
      { text: processTexts.members[language], address: team.members },
      { text: processTexts.log[language], address: team.log },
      ...(may.mayOwn ? [{ text: processTexts.settings[language], address: team.settings }] : []),
    ])}
  `;
}
