-- What the figures of all cases read stands in the indexes by which they are found, and an action is found by its id, which
-- no two cases share.
drop view figure_action;

create view figure_action as
select d.journey, d.action_id, d.state, a.service, a.prescriber, a.deliverer, a.biller, a.ends_on,
       case when moved.action_id is null then 0 else 1 end as changed
  from delivery d
  join roadmap_action a on a.action_id = d.action_id and a.place = d.planned_place
  left join (select distinct x.action_id from roadmap_action x
               join roadmap_version w on w.journey = x.journey and w.place = x.place
              where x.change = 'CHANGED' and w.answered_at is not null and w.state <> 'REFUSED') moved
    on moved.action_id = d.action_id;

-- The former view read it, also in a database that is new.
alter table delivery drop column planned_in;

drop index diagnosis_opening;
create index diagnosis_opening on diagnosis (occasion, journey, readiness_index, filed_at, gaps, services);
drop index journey_filed;
create index journey_filed on journey (submitted_at, partner, sector, exporter_profile, department, strategy_area);
