-- The plainest load there is: one flat table, one text index, one index.
.bail on
.mode csv
CREATE TABLE flat (number, given, family, phone, email, line1, city, region, postal, employer, unit, title, birth, tags);
.import --skip 1 people.csv flat
CREATE VIRTUAL TABLE flat_text USING fts5 (given, family, phone, email, line1, content='flat');
INSERT INTO flat_text (flat_text) VALUES ('rebuild');
CREATE INDEX flat_name ON flat (family, given);
