-- Who answered, where a diagnosis joined a case that has a contact of its own.
alter table diagnosis add column contact_first_name varchar(200);
alter table diagnosis add column contact_last_name  varchar(200);
alter table diagnosis add column contact_role       varchar(200);
alter table diagnosis add column contact_email      varchar(320);
alter table diagnosis add column contact_phone      varchar(40);
alter table diagnosis add column contact_language   varchar(2);
alter table diagnosis add column contact_call_time  varchar(20);
alter table diagnosis add column contact_newsletter boolean;
