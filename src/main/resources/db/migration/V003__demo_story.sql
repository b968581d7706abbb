-- The chapters of the demo that are over: the cases up to the hand-over and the hand-over itself, then the rest of all
-- cases and the absence. A demo that was complete before there were chapters stays as it is.
alter table demo add column chapters int default 0 not null;
update demo set chapters = 2 where made >= wanted;

-- How far the story of a company is told: which step comes next, and when the last one was. Gone when the story is over;
-- without a journey where it could not be told.
create table demo_story (
  place   int primary key,
  journey varchar(20),
  told    int not null,
  last_at timestamp not null
);
