// The report of a process as a document: the chain from why to roadmap, with the voices behind each line. Web, PDF and Word are made from it.

import { setImmediate } from "node:timers/promises";
import { dayOf } from "#platform/clock.ts";
import type { Block, Document, Fact } from "#platform/documents/document.ts";
import { guideIn } from "#guide/index.ts";
import { monthOf, shortDay } from "#ui/time.ts";
import type { Chapter } from "./chapter.ts";
import { chapters } from "./chapters.ts";
import { quiet } from "./chapter.ts";
import { itemsOf, type ReportMaterial } from "./material.ts";
import { reportTexts, sayMissing } from "./texts/report-texts.ts";

export async function reportDocument(material: ReportMaterial): Promise<Document> {
  const { language, process, organisationName, isInvented, now } = material;
  const footer = [organisationName, ...(isInvented ? [reportTexts.invented[language]] : [])].join(" · ");
  return {
    language,
    title: process.title,
    subtitle: subtitleOf(material),
    author: organisationName,
    date: shortDay(dayOf(now), language),
    paper: "A4",
    orientation: "portrait",
    runningHead: process.title,
    footer,
    blocks: await reportBlocks(material),
  };
}

/** Without the title, for a page that has its own. Others are let in between the chapters. */
export async function reportBlocks(material: ReportMaterial): Promise<Block[]> {
  const shown = chapters.filter((chapter) => !chapter.isOwn || material.reach === "team");
  const blocks = [...opening(material), contents(shown, material)];
  for (const chapter of shown) {
    await setImmediate();
    blocks.push(...chapterBlocks(chapter, material));
  }
  return blocks;
}

export function subtitleOf({ language, reach }: ReportMaterial): string {
  return (reach === "team" ? reportTexts.ownReport : reportTexts.report)[language];
}

function opening(material: ReportMaterial): Block[] {
  const { language, process, isInvented, isCut, heard } = material;
  const notices: Block[] = [];
  if (isInvented) notices.push({ type: "notice", text: reportTexts.inventedNotice[language] });
  if (isCut) notices.push({ type: "notice", text: reportTexts.cut[language] });
  const facts: Fact[] = [
    { label: reportTexts.places[language], value: material.placeLines.join("\n") },
    { label: reportTexts.period[language], value: periodOf(material) },
    { label: reportTexts.aim[language], value: process.aim },
    { label: reportTexts.inGroup[language], value: persons(itemsOf(material, "group-member").length, material) },
    { label: reportTexts.heard[language], value: persons(heard.voices, material) },
  ];
  return [...notices, { type: "facts", facts: facts.filter(({ value }) => value !== "") }];
}

function periodOf({ process, language, now }: ReportMaterial): string {
  const from = monthOf(dayOf(process.startedAt), language);
  const to = process.closedAt ? monthOf(dayOf(process.closedAt), language) : reportTexts.underWay[language];
  return from === to || dayOf(now) === dayOf(process.startedAt) ? from : `${from} – ${to}`;
}

function persons(count: number, { language }: ReportMaterial): string {
  return `${count} ${(count === 1 ? reportTexts.person : reportTexts.persons)[language]}`;
}

function contents(shown: readonly Chapter[], { language }: ReportMaterial): Block {
  return { type: "list", items: shown.map(({ id, title }) => [{ text: title[language], href: `#${id}` }]) };
}

/** A chapter with nothing in it stays, and says where it would come from. */
function chapterBlocks(chapter: Chapter, material: ReportMaterial): Block[] {
  const { language } = material;
  const blocks = chapter.blocks(material);
  const heading: Block = { type: "heading", level: 1, text: chapter.title[language], anchor: chapter.id };
  return [heading, ...(blocks.length > 0 ? blocks : [quiet(missing(chapter, material))])];
}

function missing({ kind }: Chapter, { language }: ReportMaterial): string {
  const maker = kind && guideIn(language).exercises.find((exercise) => exercise.out.includes(kind));
  return maker ? sayMissing(`${maker.number} ${maker.title}`, language) : reportTexts.nothingYet[language];
}
