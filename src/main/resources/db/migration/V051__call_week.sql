-- When an expert takes calls of companies, week by week.
create table call_week (
  expert      varchar(64) primary key,
  version     bigint not null,
  recorded_by varchar(64),
  recorded_at timestamp with time zone not null,
  remarks     text
);

create table call_hours (
  expert       varchar(64) not null references call_week on delete cascade,
  place        int         not null,
  weekday      varchar(10) not null,
  begins_at    varchar(5)  not null,
  ends_at      varchar(5)  not null,
  call_minutes int         not null,
  primary key (expert, place)
);

create table day_without_calls (
  expert varchar(64) not null references call_week on delete cascade,
  on_day date        not null,
  primary key (expert, on_day)
);
