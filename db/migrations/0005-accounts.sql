-- Accounts, sessions and tokens: a schema of its own, which the roles of members and of the public cannot read.

create schema accounts;

create table accounts."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create table accounts.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references accounts."user" on delete cascade,
  -- Which of the account's persons is here, and when the password or a link was last given.
  "personId" text,
  "provenAt" timestamptz
);
create index session_owner on accounts.session ("userId");
create table accounts.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references accounts."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index account_user on accounts.account ("userId");
create unique index account_provider on accounts.account ("providerId", "accountId");
create table accounts.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index verification_identifier on accounts.verification (identifier);

-- Made once at the first start: the key that signs session cookies, and the first-run link's digest.
create table accounts.secrets (
  name text primary key,
  value text not null
);

-- A form whose sender was signed out: kept for a day, for the same person after signing in.
create table accounts.parked_forms (
  token_hash text primary key,
  address text not null,
  body text not null,
  parked_at timestamptz not null
);

-- The words in the links of our letters that stand for the library's signed tokens: kept as digests, spent once.
create table accounts.letter_links (
  token_hash text primary key,
  account_id text not null references accounts."user" on delete cascade,
  value text not null,
  expires_at timestamptz not null
);
create index letter_links_account on accounts.letter_links (account_id);
