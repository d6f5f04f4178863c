-- What happened (append only), and the letters that are to be sent.

create table events (
  organisation_id uuid not null,
  id uuid not null,
  process_id uuid,
  actor_id uuid,
  name text not null,
  subject_id uuid,
  -- Counts, states and names of fields; never what a person wrote.
  detail jsonb not null default '{}',
  at timestamptz not null,
  primary key (organisation_id, id)
);
create index events_process on events (organisation_id, process_id, at);
create index events_subject on events (organisation_id, subject_id, at);
alter table events enable row level security;
create policy own_events on events to samskap_member using (organisation_id = samskap.organisation_id());
grant select, insert on events to samskap_member;

create table letters (
  id uuid primary key,
  organisation_id uuid,
  to_address text not null,
  subject text not null,
  body text not null,
  language text not null,
  -- The same letter asked for twice is sent once.
  dedupe_key text unique,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  last_problem text
);
create index letters_waiting on letters (next_attempt_at) where sent_at is null;
alter table letters enable row level security;
create policy write_letters on letters for insert to samskap_member with check (organisation_id = samskap.organisation_id());
grant insert on letters to samskap_member;

-- Limits are counted per account, address of mail or code, never per IP address.
create table attempts (
  subject text not null,
  at timestamptz not null
);
create index attempts_subject on attempts (subject, at);
