create table company (
  siren              varchar(9)    primary key,
  version            bigint        not null,
  siret              varchar(14)   not null,
  legal_name         varchar(200)  not null,
  department         varchar(2)    not null,
  naf_code           varchar(10),
  workforce          varchar(20),
  turnover           numeric(18, 2),
  export_turnover    numeric(18, 2),
  target_countries   varchar(400),
  contact_first_name varchar(200),
  contact_last_name  varchar(200)  not null,
  contact_role       varchar(200),
  contact_email      varchar(320)  not null,
  contact_phone      varchar(40)   not null,
  contact_language   varchar(2)    not null,
  contact_call_time  varchar(20),
  contact_newsletter boolean       not null,
  registered_at      timestamp with time zone not null
);

create index company_legal_name on company (legal_name);
