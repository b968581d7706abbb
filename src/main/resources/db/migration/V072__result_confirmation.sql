-- What a company says to the results that its expert declared.
create table result_confirmation (
  journey         varchar(20)  primary key references journey,
  version         bigint       not null,
  confirmed_at    timestamp with time zone not null,
  confirmed_by    varchar(400),
  export_turnover numeric(18, 2),
  new_countries   varchar(1000) not null,
  other_countries varchar(400),
  orders_won      integer,
  jobs_created    integer,
  without_us      varchar(20)  not null,
  satisfaction    integer      not null,
  remark          text
);

create index result_confirmation_day on result_confirmation (confirmed_at);
