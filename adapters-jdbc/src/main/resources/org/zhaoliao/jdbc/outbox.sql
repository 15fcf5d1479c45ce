create table zl_outbox (
  seq ${identity} primary key,
  agg_kind varchar(30) not null,
  agg_id varchar(40) not null,
  agg_revision bigint not null,
  changed_at varchar(40) not null,
  actor ${text} not null,
  why ${text} not null,
  basis ${text} not null,
  change_kind varchar(20) not null
)${options};
