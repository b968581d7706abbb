create sequence roadmap_action_number start with 1 increment by 1;

create table roadmap (
  journey varchar(20) primary key references journey,
  version bigint      not null
);

-- Every version that was ever proposed; a version changes no more, but for the answer it gets.
create table roadmap_version (
  journey             varchar(20) not null references roadmap,
  place               integer     not null,
  number              integer     not null,
  state               varchar(20) not null,
  goal                text        not null,
  months              integer     not null,
  review_every_months integer     not null,
  starts_on           date        not null,
  ends_on             date        not null,
  drafted_by          varchar(64),
  drafted_at          timestamp with time zone not null,
  reason              text,
  answered_at         timestamp with time zone,
  answer_comment      text,
  primary key (journey, place)
);

-- The actions as a version plans them; the same action keeps its id over the versions.
create table roadmap_action (
  journey     varchar(20) not null,
  place       integer     not null,
  line        integer     not null,
  action_id   varchar(20) not null,
  service     varchar(40) not null,
  prescriber  varchar(64) not null,
  deliverer   varchar(64) not null,
  biller      varchar(64) not null,
  starts_on   date        not null,
  ends_on     date        not null,
  cost_amount numeric(18, 2) not null,
  note        text,
  change      varchar(20) not null,
  reason      text,
  primary key (journey, place, line),
  foreign key (journey, place) references roadmap_version
);

create index roadmap_action_id on roadmap_action (action_id);

-- What became of an agreed action, and the facts that its family asks for.
create table delivery (
  journey             varchar(20) not null references roadmap,
  action_id           varchar(20) not null,
  state               varchar(20) not null,
  delivered_on        date,
  postponed_to        date,
  reason              text,
  reported_by         varchar(64),
  reported_at         timestamp with time zone,
  fact_participants   integer,
  fact_hours          numeric(8, 2),
  fact_businesses_met integer,
  fact_deliverable    text,
  fact_country        varchar(10),
  fact_legal_form     text,
  fact_position       text,
  fact_hired_on       date,
  primary key (journey, action_id)
);
