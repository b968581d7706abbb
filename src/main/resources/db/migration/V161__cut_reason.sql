-- Why the committee has cut a grant stays known after the agreement.
alter table export_grant add column cut_reason text;
update export_grant set cut_reason = told where state = 'VOTED';
