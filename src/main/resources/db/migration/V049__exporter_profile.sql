-- The profile of the company when it came: it tells cases apart in every figure, without a look into the answers.
alter table journey add column exporter_profile varchar(20);

update journey set exporter_profile =
  (select max(d.exporter_profile) from diagnosis d where d.journey = journey.number and d.occasion = 'OPENING');
