-- The last agreed version that names an action says how it is planned.
alter table delivery add column planned_in integer;

update delivery set planned_in =
  (select max(v.number) from roadmap_version v
     join roadmap_action a on a.journey = v.journey and a.place = v.place
    where v.journey = delivery.journey and a.action_id = delivery.action_id
      and v.answered_at is not null and v.state <> 'REFUSED');

alter table delivery alter column planned_in set not null;
