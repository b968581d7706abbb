-- The first call that a company has chosen; given up, it has no time any more. An expert calls one company at a time.
create table booked_call (
  journey   varchar(20) primary key references journey on delete cascade,
  version   bigint      not null,
  expert    varchar(64) not null,
  starts_at timestamp with time zone,
  ends_at   timestamp with time zone,
  booked_at timestamp with time zone not null,
  choices   int         not null,
  unique (expert, starts_at)
);
