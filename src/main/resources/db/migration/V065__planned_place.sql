-- The place of the version among all of the roadmap, as its actions carry it: what is joined is what is stored.
alter table delivery add column planned_place integer;
update delivery set planned_place = planned_in - 1;
alter table delivery alter column planned_place set not null;
