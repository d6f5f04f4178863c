// How an exercise ends: closed with what came of it, skipped with a reason, done once more; never locked.

import { actions, button, buttonLink, errorSummary, form, hiddenField, proseField, textField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { details, facts, linkList, notice, section } from "#ui/pieces.ts";
import { longMoment } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { gateTexts } from "../../texts/gate-texts.ts";
import { processTexts, stateNames } from "../../texts/process-texts.ts";
import { stateOf } from "../run.ts";
import type { RunPage } from "./shown-run.ts";

export function closingSection(page: RunPage): Html {
  const { language, run, process, may } = page;
  const mayWrite = may.mayWrite && process.closedAt === null;
  const title = run.closedAt ? stateNames.closed[language] : processTexts.finish[language];
  return html`${section(title, html`${ended(page)} ${themeOver(page)} ${mayWrite && forms(page)}`, "close")}
  ${earlier(page)}`;
}

function ended({ language, run }: RunPage): Html {
  const entries = [];
  if (run.closedAt) entries.push({ term: stateNames.closed[language], text: longMoment(run.closedAt, language) });
  if (run.skippedAt && run.skipReason) entries.push({ term: processTexts.skipReason[language], text: run.skipReason });
  if (run.outcome) entries.push({ term: processTexts.outcome[language], text: run.outcome });
  if (run.learning) entries.push({ term: processTexts.learning[language], text: run.learning });
  return entries.length > 0 ? facts(entries) : html``;
}

/** The last exercise of a theme is over: the group is offered to look at how it works. */
function themeOver({ language, organisation, process, exercise, isThemeDone }: RunPage): Html {
  if (!isThemeDone) return html``;
  const address = teamUrls(language, organisation).selfCheck(process.id, exercise.themeSlug);
  const body = html`<p>${gateTexts.selfCheckWhy[language]}</p>
    ${buttonLink({ text: gateTexts.selfCheck[language], address, variant: "secondary" })}`;
  return notice({ language, tone: "success", body });
}

function forms(page: RunPage): Html {
  const { run } = page;
  if (run.closedAt) return actions(plainAct(page, "reopen"), repeatForm(page));
  if (run.skippedAt) return plainAct(page, "unskip");
  return html`${closeForm(page)} ${skipForm(page)}`;
}

function stateAction({ language, organisation, process, run }: RunPage): string {
  return teamUrls(language, organisation).runState(process.id, run.id);
}

function closeForm(page: RunPage): Html {
  const { language, run, problem, typed } = page;
  const problems =
    problem === "outcome-missing" ? [{ field: "outcome", text: processTexts.outcomeMissing[language] }] : [];
  const values = { outcome: typed?.outcome ?? run.outcome, learning: typed?.learning ?? run.learning };
  const state = { language, prefix: "close", values, problems };
  return form({
    action: stateAction(page),
    label: processTexts.finish[language],
    body: html`${errorSummary(state)} ${hiddenField("does", "close")} ${hiddenField("version", run.version)}
    ${proseField(state, { name: "outcome", label: processTexts.outcome[language], hint: processTexts.outcomeHint[language], rows: 3 })}
    ${proseField(state, { name: "learning", label: processTexts.learning[language], rows: 3 })}
    ${actions(button({ text: processTexts.close[language], variant: isWritten(page) ? undefined : "secondary" }))}`,
  });
}

/** Until something stands on each part of the sheet, writing is what the page is for. */
function isWritten({ parts }: RunPage): boolean {
  return parts.every(({ items }) => items.length > 0);
}

function skipForm(page: RunPage): Html {
  const { language, problem, typed } = page;
  const isAgain = problem === "reason-missing";
  const problems = isAgain ? [{ field: "reason", text: processTexts.reasonMissing[language] }] : [];
  const state = { language, prefix: "skip", values: { reason: typed?.reason }, problems };
  const body = html`${errorSummary(state)} ${hiddenField("does", "skip")}
  ${textField(state, { name: "reason", label: processTexts.skipReason[language] })}
  ${actions(button({ text: processTexts.skip[language], variant: "secondary" }))}`;
  const skipping = form({ action: stateAction(page), label: processTexts.skip[language], body });
  return details(processTexts.skip[language], skipping, isAgain);
}

function plainAct(page: RunPage, does: "reopen" | "unskip"): Html {
  const body = html`${hiddenField("does", does)}
  ${button({ text: processTexts[does][page.language], variant: "secondary" })}`;
  return form({ action: stateAction(page), body });
}

function repeatForm({ language, organisation, process, run, newId }: RunPage): Html {
  return form({
    action: teamUrls(language, organisation).repetition(process.id, run.id),
    body: html`${hiddenField("id", newId())} ${button({ text: processTexts.repeat[language], variant: "quiet" })}`,
  });
}

function earlier({ language, organisation, process, attempts }: RunPage): Html {
  if (attempts.length === 0) return html``;
  const team = teamUrls(language, organisation);
  const links = attempts.map((run) => ({
    text: `${run.attempt}. ${stateNames[stateOf(run)][language]}`,
    address: team.run(process.id, run.id),
    note: run.outcome ?? undefined,
  }));
  return section(processTexts.earlier[language], linkList(links));
}
