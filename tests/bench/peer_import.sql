-- What the sqlite3 shell does with the same file: the same tables, indexes and search index, filled by plain SQL. It does
-- less than the program: it believes every cell, matches nobody, folds no accents and keeps no history.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -65536;
.bail on
.read schema.sql
CREATE TEMP TABLE raw (number, given, family, phone, email, line1, city, region, postal, employer, unit, title, birth, tags);
.mode csv
.import --skip 1 people.csv raw
BEGIN;
INSERT INTO organization (id, name) SELECT 100000000 + row_number() OVER (), employer FROM (SELECT DISTINCT employer FROM raw);
CREATE TEMP TABLE employer AS SELECT id, name FROM organization;
CREATE INDEX temp.employer_name ON employer (name);
INSERT INTO unit (id, organization_id, name) SELECT 101000000 + row_number() OVER (), e.id, r.unit
    FROM (SELECT DISTINCT employer, unit FROM raw) r JOIN employer e ON e.name = r.employer;
CREATE TEMP TABLE unit_of AS SELECT id, organization_id, name FROM unit;
CREATE INDEX temp.unit_of_name ON unit_of (organization_id, name);
INSERT INTO job_title (id, organization_id, name) SELECT 102000000 + row_number() OVER (), e.id, r.title
    FROM (SELECT DISTINCT employer, title FROM raw) r JOIN employer e ON e.name = r.employer;
CREATE TEMP TABLE title_of AS SELECT id, organization_id, name FROM job_title;
CREATE INDEX temp.title_of_name ON title_of (organization_id, name);
INSERT INTO tag (id, name) VALUES (103000001, 'member'), (103000002, 'steward');
INSERT INTO person (id, given_name, family_name, birth_on) SELECT rowid, trim(given), trim(family), birth FROM raw;
INSERT INTO phone (id, person_id, raw, e164, digits)
    SELECT rowid, rowid, phone, '+1' || n, n
    FROM (SELECT rowid, phone, replace(replace(replace(replace(phone, '(', ''), ')', ''), ' ', ''), '-', '') AS n FROM raw);
INSERT INTO email (id, person_id, address, address_key) SELECT rowid, rowid, email, lower(email) FROM raw;
INSERT INTO address (id, person_id, line1, city, region, postal_code) SELECT rowid, rowid, line1, city, region, postal FROM raw;
INSERT INTO ext_id (id, person_id, system, value) SELECT rowid, rowid, 'external', number FROM raw;
INSERT INTO employment (id, person_id, organization_id, unit_id, job_title_id)
    SELECT r.rowid, r.rowid, e.id, u.id, t.id FROM raw r JOIN employer e ON e.name = r.employer
    JOIN unit_of u ON u.organization_id = e.id AND u.name = r.unit
    JOIN title_of t ON t.organization_id = e.id AND t.name = r.title;
INSERT INTO tagging (id, person_id, tag_id) SELECT rowid, rowid, 103000001 FROM raw;
INSERT INTO tagging (id, person_id, tag_id) SELECT 104000000 + rowid, rowid, 103000002 FROM raw WHERE tags LIKE '%steward%';
INSERT INTO search_row (id, sort_key, text)
    SELECT rowid, lower(family || ' ' || given),
        lower(given || ' ' || family || ' ' || replace(replace(email, '@', ' '), '.', ' ') || ' ' || line1 || ' ' || city || ' ' || region
            || ' ' || postal || ' ' || number || ' 1' || n || ' ' || n || ' ' || substr(n, 4) || ' ' || substr(n, 7) || ' o'
            || employer || ' u' || unit || ' t1')
    FROM (SELECT rowid, *, replace(replace(replace(replace(phone, '(', ''), ')', ''), ' ', ''), '-', '') AS n FROM raw);
INSERT INTO search_text (rowid, text) SELECT id, text FROM search_row;
COMMIT;
