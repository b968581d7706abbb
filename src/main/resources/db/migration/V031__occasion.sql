-- How a diagnosis came: it opened the case, it joined the open case, or a review asked the questions again.
alter table diagnosis add column occasion varchar(20) default 'REVIEW' not null;

update diagnosis set occasion = 'JOINED' where filed_by is null;
update diagnosis set occasion = 'OPENING' where id in (select min(id) from diagnosis group by journey);

alter table diagnosis alter column occasion drop default;
