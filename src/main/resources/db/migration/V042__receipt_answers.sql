-- By which a submission is known again: the same page sent with other answers is another submission.
alter table receipt add column answers varchar(64);
