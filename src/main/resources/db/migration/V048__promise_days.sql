-- In how many days a promise was kept, as the calendar counted them then: with and without the days on which the clock stood.
alter table promise add column kept_gross integer;
alter table promise add column kept_net   integer;
