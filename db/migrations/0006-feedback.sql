-- Somebody without an account tells those who look after the installation that something does not work for them.

-- The public role may write no table: it may only ask for this one letter. 'too-many' within an hour protects the mailbox.
create function samskap.send_feedback(language text, subject text, body text, sent_at timestamptz)
  returns text language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if (select count(*) from attempts where attempts.subject = 'feedback' and at > sent_at - interval '1 hour') >= 30 then
    return 'too-many';
  end if;
  if not exists (select from operators) then
    return 'nobody';
  end if;
  insert into attempts (subject, at) values ('feedback', sent_at);
  insert into letters (id, to_address, subject, body, language, dedupe_key, created_at, next_attempt_at)
    select gen_random_uuid(), account.email, send_feedback.subject, send_feedback.body, send_feedback.language,
      md5(account.email || send_feedback.body), sent_at, sent_at
    from operators
    join persons on persons.id = operators.person_id and persons.erased_at is null
    join accounts."user" account on account.id = persons.account_id
    on conflict do nothing;
  return 'sent';
end $$;
