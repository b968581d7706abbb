-- What managers see in Cockpit is read through these views alone, so that the rooms' tables are named in one place.
create view cockpit_case as
select number, company_name, siren, stage, outcome, partner, expert, submitted_at, closed_at
  from journey;

create view cockpit_word as
select journey, word
  from search_word;

-- The promises of open cases that are still to be kept; while the clock stands, none of them runs out.
create view cockpit_promise as
select j.number, j.company_name, j.stage, j.partner, j.expert, p.name, p.due, c.began_at as stands_since
  from promise p
  join journey j on j.number = p.journey
  left join clock_stop c on c.journey = p.journey and c.ended_at is null
 where p.kept_at is null and j.open_siren is not null;

-- The partner is the one who has the case now.
create view cockpit_breach as
select b.id, j.number, j.company_name, j.partner, b.promise, b.cause, b.manager, b.named_at
  from breach b
  join journey j on j.number = b.journey;

create index clock_stop_running on clock_stop (ended_at, journey);
create index breach_named on breach (named_at);
create index journey_closed on journey (closed_at, number);
