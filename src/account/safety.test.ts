// What must never happen on the pages about people: forms from elsewhere, ways to elsewhere, secrets in logs and caches.

import assert from "node:assert/strict";
import test from "node:test";
import { newInstallation, origin, password, signedUp } from "../../test/account-setup.ts";
import { testHouse } from "../../test/house.ts";
import { teamUrls } from "../urls.ts";

const house = await newInstallation();
const kari = await signedUp(house, "Kari", "kari@eksempel.no");

test("no form of any page can be sent from another site", async () => {
  const demo = await testHouse();
  const posts = demo.routes.filter(({ method }) => method === "POST");
  assert.ok(posts.length > 20);
  const body = new URLSearchParams({ name: "x" });
  const elsewhere: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    {},
  ];
  for (const { path } of posts) {
    const address = path.replace(":language{nb|nn|da|en}", "nb").replace(/:\w+(\{[^}]*\})?/g, "x");
    for (const from of elsewhere) {
      const headers = { cookie: `samskap.session_token=${kari.cookie("samskap.session_token")}`, ...from };
      const answer = await house.request(address, { method: "POST", body, headers });
      assert.equal(answer.status, 403, `${address} from ${JSON.stringify(from)}`);
    }
  }
});

test("signing in leads on to a page of ours, and to nowhere else", async () => {
  const away = [
    "//evil.example",
    "/\\evil.example",
    "/nb/..//evil.example",
    "https://evil.example/nb",
    "%2F%2Fevil.example",
    "/%2F/evil.example",
    "javascript:alert(1)",
    "/nb\n//evil.example",
    "/nbevil",
    "/assets/main.css",
  ];
  for (const next of away) {
    const signedIn = await house.browser().post("/nb/sign-in", { email: "kari@eksempel.no", password, next });
    assert.equal(signedIn.location, "/nb/account", next);
    const already = await kari.get(`/nb/sign-in?next=${encodeURIComponent(next)}`);
    assert.equal(already.location, "/nb/account", next);
  }
  const on = await house.browser().post("/nb/sign-in", {
    email: "kari@eksempel.no",
    password,
    next: "/nb/o/hol/members?x=1#y",
  });
  assert.equal(on.location, "/nb/o/hol/members?x=1#y");
});

test("what stands in an address is never markup on the page", async () => {
  const mark = `"><script>alert(1)</script><a href="javascript:alert(1)">`;
  const pages = ["sign-in", "sign-in/link", "sign-up", "sign-up/verification", "password/new", "password/forgotten"];
  for (const page of [...pages, "account/proof", "account/persons", "account/email"]) {
    for (const name of ["next", "token", "email", "said", "sent", "q"]) {
      const shown = await kari.get(`/nb/${page}?${name}=${encodeURIComponent(mark)}`);
      assert.doesNotMatch(shown.html, /<script>alert|href="javascript/, `${page} ${name}`);
      const anonymous = await house.browser().get(`/nb/${page}?${name}=${encodeURIComponent(mark)}`);
      assert.doesNotMatch(anonymous.html, /<script>alert|href="javascript/, `${page} ${name}`);
    }
  }
});

test("what a person calls themselves is never markup, nor another header of a letter", async () => {
  const name = `<b onclick="x">Åse</b>\r\nBcc: alle@eksempel.no`;
  const browser = await signedUp(house, name, "aase@eksempel.no");
  assert.doesNotMatch((await browser.get("/nb/account")).html, /<b onclick/);
  const answers = { kind: "association", organisation: `Lag\r\nBcc: alle@eksempel.no`, writes: "nb" };
  const home = (await browser.post("/nb/account/organisations/new", answers)).location;
  const team = teamUrls("nb", home.split("/").at(-1) ?? "");
  await browser.post(team.invitations, { name: "Ny\nLinje", email: "ny@eksempel.no", role: "member" });
  const [letter] = await house.lettersTo("ny@eksempel.no");
  assert.match(letter?.subject ?? "", /^Lag ?Bcc: alle@eksempel\.no inviterer deg$/);
  assert.doesNotMatch(letter?.body ?? "", /^Bcc/m);
});

test("a page with a word from a letter in its address is kept nowhere and told to nobody", async () => {
  for (const page of ["sign-in/link", "sign-up/verification", "password/new", "invitation", "first-run"]) {
    const { headers } = await house.browser().get(`/nb/${page}?token=a-word`);
    assert.equal(headers.get("cache-control"), "private, no-store", page);
    assert.equal(headers.get("referrer-policy"), "same-origin");
  }
});

test("no address, password or word from a letter is ever logged, not even when something breaks", async () => {
  await (await house.browser().get("/nb/sign-in/link")).press("Send lenken", { "E-post": "kari@eksempel.no" });
  const link = await house.linkTo("kari@eksempel.no");
  const token = new URL(link, origin).searchParams.get("token") ?? "";
  await house.database.script("alter table accounts.verification rename to away; alter table attempts rename to gone");
  const broken = await house.browser().post("/nb/sign-in", { email: "kari@eksempel.no", password });
  await house.browser().post("/nb/sign-in/link", { token });
  await house.database.script("alter table accounts.away rename to verification; alter table gone rename to attempts");
  assert.equal(broken.status, 500);
  assert.ok(house.logged.length >= 2);
  for (const line of house.logged) {
    for (const secret of ["kari@", "eksempel.no", password, token, "Kari"]) assert.ok(!line.includes(secret), line);
  }
});

test("over https the cookie is sent over nothing else, and no neighbouring site can set it", async () => {
  const secure = await newInstallation({}, "https://samskap.test");
  const browser = await signedUp(secure, "Per", "per@eksempel.no");
  assert.ok(browser.cookie("__Host-samskap.session_token"));
  assert.equal((await browser.get("/nb/account")).status, 200);
  const again = await secure.browser().post("/nb/sign-in", { email: "per@eksempel.no", password });
  assert.match(again.headers.getSetCookie()[0] ?? "", /; Secure/);
  const planted = `samskap.session_token=${browser.cookie("__Host-samskap.session_token")}`;
  assert.equal((await secure.request("/nb/account", { headers: { cookie: planted } })).status, 303);
  await (await browser.get("/nb/account")).press("Logg ut");
  assert.equal(browser.cookie("__Host-samskap.session_token"), undefined);
});
