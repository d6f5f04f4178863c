-- Something that a public page rests on was withdrawn, and nobody has read its text again since. Not readable by the public.

alter table publications add column unsettled_at timestamptz;
