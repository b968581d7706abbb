-- What the figures count, each fact once; the rooms' tables are named here and nowhere else in the figures.

create view figure_case as
select j.number, j.submitted_at, j.closed_at, j.stage, j.outcome, j.sector, j.strategy_area, j.department, j.partner, j.expert,
       j.company_name, d.exporter_profile as profile, d.readiness_band as band, d.readiness_index, d.gaps, d.services
  from journey j
  left join diagnosis d on d.journey = j.number and d.occasion = 'OPENING';

-- A promise that is open still counts as broken when its day is over, unless the clock stood before.
create view figure_promise as
select p.journey, p.name, p.due, p.kept_at, p.kept_gross, p.kept_net, j.closed_at,
       (select min(c.began_at) from clock_stop c where c.journey = p.journey and c.ended_at is null) as stands_since
  from promise p
  join journey j on j.number = p.journey;

-- Every action that was ever agreed, as the last agreed version plans it: the one in force, or for those that were dropped
-- before it the last one that named them.
create view figure_action as
select d.journey, d.action_id, d.state, a.service, a.prescriber, a.deliverer, a.biller, a.ends_on,
       case when moved.action_id is null then 0 else 1 end as changed
  from delivery d
  join roadmap_version v on v.journey = d.journey and v.state = 'IN_FORCE'
  join roadmap_action a on a.journey = v.journey and a.place = v.place and a.action_id = d.action_id
  left join (select distinct x.journey, x.action_id from roadmap_action x
               join roadmap_version w on w.journey = x.journey and w.place = x.place
              where x.change = 'CHANGED' and w.state in ('IN_FORCE', 'SUPERSEDED')) moved
    on moved.journey = d.journey and moved.action_id = d.action_id
union all
select d.journey, d.action_id, d.state, a.service, a.prescriber, a.deliverer, a.biller, a.ends_on, 0
  from delivery d
  join roadmap_action a on a.journey = d.journey and a.action_id = d.action_id
   and a.place = (select max(y.place) from roadmap_action y
                    join roadmap_version w on w.journey = y.journey and w.place = y.place
                   where y.journey = d.journey and y.action_id = d.action_id and w.state = 'SUPERSEDED')
 where d.state = 'DROPPED'
   and not exists (select 1 from roadmap_action z
                     join roadmap_version v on v.journey = z.journey and v.place = z.place
                    where z.journey = d.journey and z.action_id = d.action_id and v.state = 'IN_FORCE');

create index roadmap_action_change on roadmap_action (change, journey, action_id);
create index delivery_state on delivery (state);
create index diagnosis_opening on diagnosis (occasion, journey);
create index journey_filed on journey (submitted_at, partner);
create index review_meeting_ahead on review_meeting (outcome, takes_place_on);
