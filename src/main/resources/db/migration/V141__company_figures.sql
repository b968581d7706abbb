-- What companies did and said themselves, for the figures.

-- A call was held when the expert noted a conversation around the chosen time, or by the end of the following day at the latest.
create view figure_call as
select b.journey, b.starts_at, b.ends_at,
       case when exists (select 1 from attempt a
                          where a.journey = b.journey and a.outcome <> 'NOT_REACHED'
                            and a.called_at >= b.starts_at - interval '1' hour
                            and a.called_at < b.starts_at + interval '1' day) then 1 else 0 end as held
  from booked_call b;

create view figure_question as
select journey, partner, due_at, answered_at,
       cast(floor((extract(epoch from answered_at) - extract(epoch from asked_at)) / 3600) as integer) as hours
  from hotline_question;

-- What was declared and, where the company has answered, what it says; corrected where both differ.
create view figure_result as
select r.journey, r.milestone, r.export_turnover, r.orders_won, r.jobs_created,
       k.without_us, k.satisfaction, k.export_turnover as said_turnover, k.orders_won as said_orders,
       k.jobs_created as said_jobs,
       case when k.result is null then 0 else 1 end as answered,
       case when k.result is null then 0
            when r.export_turnover is distinct from k.export_turnover or r.orders_won is distinct from k.orders_won
              or r.jobs_created is distinct from k.jobs_created or r.new_countries <> k.new_countries
              or k.other_countries is not null then 1 else 0 end as corrected
  from result r
  left join result_confirmation k on k.result = r.id;

create index diagnosis_filed on diagnosis (occasion, filed_at, filed_by, journey);
