// Everybody in the organisation, what each may do, and the way to invite more.

import type { Membership, Policy } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Language } from "#platform/language.ts";
import { buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, table } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { teamUrls } from "../../../urls.ts";
import { roleName } from "../../own/texts/own-texts.ts";
import { memberTexts } from "../texts/member-texts.ts";

export type Member = Membership & { readonly name: string };

export interface MembersFacts {
  readonly language: Language;
  readonly organisation: Organisation;
  readonly members: readonly Member[];
  readonly ownPersonId: string;
  readonly may: Policy;
}

export function membersPage({ language, organisation, members, ownPersonId, may }: MembersFacts): PageParts {
  const team = teamUrls(language, organisation.slug);
  const title = memberTexts.title[language];
  const nameOf = (member: Member): Html => {
    const own = member.personId === ownPersonId ? ` (${memberTexts.you[language]})` : "";
    return html`<a class="ds-link" href="${team.member(member.id)}">${member.name}</a>${own}`;
  };
  const list = table({
    caption: title,
    isCaptionHidden: true,
    columns: [memberTexts.name[language], memberTexts.role[language], memberTexts.reach[language]],
    rows: members.map((member) => [nameOf(member), roleName(member.role, language), reachOf(member, language)]),
  });
  const action = may.mayInvite && buttonLink({ text: memberTexts.invite[language], address: team.invitations });
  const body = html`${pageTop({ title, action: action || undefined })} ${list}`;
  return { title, body, breadcrumbs: [{ text: organisation.name, address: team.home }] };
}

export function reachOf({ processScope }: Pick<Membership, "processScope">, language: Language): string {
  return (processScope === null ? memberTexts.everything : memberTexts.oneProcess)[language];
}
