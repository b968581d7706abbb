create index letter_newest on letter (written_at, id);
