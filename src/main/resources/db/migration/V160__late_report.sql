-- Whether a report that was accepted had come after its day.
alter table export_grant add column report_late boolean;
update export_grant set report_late = (report_day > report_due) where report_day is not null;
