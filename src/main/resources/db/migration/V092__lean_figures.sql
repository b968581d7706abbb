-- Cases are counted without their answers, and promises without a second look at their cases.
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
