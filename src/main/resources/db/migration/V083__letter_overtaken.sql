-- What a letter was called when it left, and why one does not leave any more.
alter table letter add column subject text;
alter table letter add column withheld varchar(20);
