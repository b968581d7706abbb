create index letter_newest on letter (written_at, id);
create index letter_in_digest on letter (digest);
