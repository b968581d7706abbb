-- Of several readers of one letter those who have it already: it is tried again for the others alone.
create table letter_reached (
  letter  bigint      not null references letter,
  account varchar(64) not null,
  primary key (letter, account)
);
