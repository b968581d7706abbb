-- How far the cases of the demo are made. Written with each case, so that a start that was cut off goes on with the next
-- one; complete, it is never made again, whatever became of the cases since.
create table demo (
  only_row boolean primary key,
  wanted   int not null,
  made     int not null
);
