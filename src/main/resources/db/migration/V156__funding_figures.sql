-- What finances the roadmaps, for the figures.

-- What was voted and has lapsed without an agreement is not granted; paid is what was given less what came back.
create view figure_grant as
select g.journey, g.proposed_amount as proposed,
       case when g.state = 'LAPSED' then null else g.voted_amount end as voted,
       (select sum(p.amount) from grant_payment p where p.export_grant = g.number) as paid
  from export_grant g;

-- The insurer's money that a company holds: what was paid to it, less what it has given back and repaid.
create view figure_insurance as
select c.journey, c.signed_on, c.agreed_budget_amount as budget,
       case when c.open_zone is null then 0 else
         (select coalesce(sum(case when p.kind in ('ADVANCE', 'BALANCE') then p.amount else -p.amount end), 0)
            from insurance_payment p
           where p.contract = c.number and p.paid_on is not null and not p.written_off)
       end as exposure
  from insurance_contract c;
