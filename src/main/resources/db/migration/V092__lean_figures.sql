-- Cases are counted without their answers, promises without a second look at their cases, and actions without a search
-- for the version that planned them last.
drop view figure_action;
drop view figure_promise;
drop view figure_case;

create view figure_case as
select number, submitted_at, closed_at, stage, outcome, sector, strategy_area, department, partner, expert, company_name,
       exporter_profile as profile
  from journey;

create view figure_opening as
select journey, readiness_index, gaps, services
  from diagnosis
 where occasion = 'OPENING';

create view figure_promise as
select p.journey, p.name, p.due, p.kept_at, p.kept_gross, p.kept_net, s.began_at as stands_since
  from promise p
  left join clock_stop s on s.journey = p.journey and s.ended_at is null;

-- Every action that was ever agreed, as the last agreed version plans it; versions are numbered from 1, their places from 0.
create view figure_action as
select d.journey, d.action_id, d.state, a.service, a.prescriber, a.deliverer, a.biller, a.ends_on,
       case when moved.action_id is null then 0 else 1 end as changed
  from delivery d
  join roadmap_action a on a.journey = d.journey and a.place = d.planned_in - 1 and a.action_id = d.action_id
  left join (select distinct x.journey, x.action_id from roadmap_action x
               join roadmap_version w on w.journey = x.journey and w.place = x.place
              where x.change = 'CHANGED' and w.answered_at is not null and w.state <> 'REFUSED') moved
    on moved.journey = d.journey and moved.action_id = d.action_id;
