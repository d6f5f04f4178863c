// The form under the accessibility statement.

import { button, errorSummary, form, proseField, textField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { section } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import { longest } from "./feedback.ts";
import { feedbackTexts } from "./texts.ts";

export function feedbackForm(state: FormState): Html {
  const { language } = state;
  const fields = html`
    ${proseField(state, {
      name: "what",
      label: feedbackTexts.what[language],
      hint: feedbackTexts.whatHint[language],
      maxLength: longest.what,
      isRequired: true,
    })}
    ${textField(state, { name: "page", label: feedbackTexts.page[language], maxLength: longest.page })}
    ${textField(state, {
      name: "reply",
      label: feedbackTexts.reply[language],
      hint: feedbackTexts.replyHint[language],
      maxLength: longest.reply,
    })}
    ${button({ text: feedbackTexts.send[language] })}
  `;
  const whole = form({ action: urls.feedback(language), body: fields });
  return section(feedbackTexts.title[language], html`${errorSummary(state)} ${whole}`, "feedback");
}
