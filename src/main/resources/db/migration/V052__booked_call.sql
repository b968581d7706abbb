-- The first call that a company has chosen; given up, it is no more. An expert calls one company at a time.
create table booked_call (
  journey   varchar(20) primary key references journey on delete cascade,
  version   bigint      not null,
  expert    varchar(64) not null,
  starts_at timestamp with time zone not null,
  ends_at   timestamp with time zone not null,
  booked_at timestamp with time zone not null,
  unique (expert, starts_at)
);
