-- What a company has to give back, by which day, and what of it nobody waits for any more.
alter table export_grant add column recovery_due date;
alter table export_grant add column given_up_amount numeric(14, 2);
