create table fact (id varchar(255) not null primary key, sheet varchar not null);
