-- Who answered a version for the company, and who noted it where that was said in person.
alter table roadmap_version add column answered_by varchar(400);
alter table roadmap_version add column answer_noted_by varchar(64);
