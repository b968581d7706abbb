-- A deadline that a manager moved by hand: the promise itself keeps its date, against which it is held.
alter table promise add column moved_to     timestamp with time zone;
alter table promise add column moved_reason text;
alter table promise add column moved_by     varchar(64);
alter table promise add column moved_at     timestamp with time zone;
