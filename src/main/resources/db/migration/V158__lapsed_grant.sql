-- What was voted and has lapsed without an agreement is not granted.
drop view figure_grant;

-- Paid is what was given less what came back.
create view figure_grant as
select g.journey, g.proposed_amount as proposed,
       case when g.state = 'LAPSED' then null else g.voted_amount end as voted,
       (select sum(p.amount) from grant_payment p where p.export_grant = g.number) as paid
  from export_grant g;
