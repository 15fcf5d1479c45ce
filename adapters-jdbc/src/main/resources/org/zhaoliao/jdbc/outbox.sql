create table zl_outbox (
  seq ${identity} primary key,
  agg_kind varchar(30) not null,
  agg_id varchar(40)${binary} not null,
  agg_revision bigint not null,
  changed_at varchar(40) not null,
  actor ${text} not null,
  why ${text} not null,
  basis ${text} not null,
  change_kind varchar(20) not null
)${options};
create index zl_outbox_agg on zl_outbox (agg_kind, agg_id, seq);
create table zl_sent (
  seq bigint not null primary key,
  agg_kind varchar(30) not null,
  agg_id varchar(40)${binary} not null,
  agg_revision bigint not null,
  entered varchar(40)${binary} not null
)${options};
create index zl_sent_entered on zl_sent (entered, seq);
