create database county;
create database s01;
create database s02;
create database v01;
