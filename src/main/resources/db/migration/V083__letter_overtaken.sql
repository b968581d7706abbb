-- What a letter was called when it left, and why one does not leave any more.
alter table letter add column subject text;
alter table letter add column withheld varchar(20);
-- For whom a confirmation counts: a mailbox gets a few a day.
alter table letter add column mailbox varchar(320);

create index letter_mailbox on letter (mailbox, sent_at);
