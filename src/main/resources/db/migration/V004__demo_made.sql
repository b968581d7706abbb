-- The companies whose cases are made: several are told side by side, so that a number of them says too little. A demo that
-- was cut off before stays as it is.
create table demo_made (
  place int primary key
);
update demo set chapters = 2 where made > 0;
alter table demo drop column made;
