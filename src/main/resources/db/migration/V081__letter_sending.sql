-- What a letter tells was known when it was written; to whom it goes and what became of it.
alter table letter add column recipient varchar(64);
alter table letter add column timing varchar(20) default 'AT_ONCE' not null;
alter table letter add column facts text;
alter table letter add column digest bigint references letter;
alter table letter add column sent_at timestamp with time zone;
alter table letter add column fault varchar(400);
alter table letter alter column journey drop not null;

create index letter_digest on letter (recipient, timing, sent_at);
