create sequence absence_number start with 1 increment by 1;

create table absence (
  number      varchar(20) primary key,
  version     bigint      not null,
  expert      varchar(64) not null,
  first_day   date        not null,
  last_day    date        not null,
  -- The first day on which the expert works again; not after the first day where the absence was called off.
  back_on     date        not null,
  substitute  varchar(64),
  recorded_by varchar(64),
  recorded_at timestamp with time zone not null,
  changed_by  varchar(64),
  changed_at  timestamp with time zone,
  ended_at    timestamp with time zone,
  remarks     text
);

create index absence_expert on absence (expert, back_on);

-- One row, locked by whoever records an absence: two people who name each other at the same moment come one after the other.
create table absence_desk (
  id integer primary key
);
insert into absence_desk (id) values (1);
