create sequence hand_over_number start with 1 increment by 1;

-- A whole portfolio that went to others: from whom, why, by whom, and how many cases each of them got.
create table hand_over (
  number      varchar(20) primary key,
  version     bigint      not null,
  former      varchar(64) not null,
  reason      text        not null,
  manager     varchar(64),
  handed_at   timestamp with time zone not null,
  remarks     text
);

create index hand_over_former on hand_over (former);

create table hand_over_part (
  hand_over varchar(20) not null references hand_over,
  place     integer     not null,
  expert    varchar(64) not null,
  cases     integer     not null,
  primary key (hand_over, place)
);
