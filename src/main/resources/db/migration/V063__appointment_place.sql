-- Where the appointment is held from now on; null where it stayed at the place that was agreed before.
alter table appointment add column place varchar(200);
