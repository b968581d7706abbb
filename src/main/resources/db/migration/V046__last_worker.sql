-- Who of the partner last did a task of the case, though it is another's: known while nobody stands in for its expert.
alter table journey add column last_worker varchar(64);
