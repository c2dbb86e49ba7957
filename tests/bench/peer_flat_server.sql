-- The plainest load there is: one flat table, one index by name, and one that finds any letters in any column.
CREATE EXTENSION pg_trgm;
CREATE TABLE flat (id BIGINT GENERATED ALWAYS AS IDENTITY, number TEXT, given TEXT, family TEXT, phone TEXT, email TEXT, line1 TEXT, city TEXT,
    region TEXT, postal TEXT, employer TEXT, unit TEXT, title TEXT, birth TEXT, tags TEXT,
    whole TEXT GENERATED ALWAYS AS (given || ' ' || family || ' ' || phone || ' ' || email || ' ' || line1) STORED);
\copy flat (number, given, family, phone, email, line1, city, region, postal, employer, unit, title, birth, tags) FROM 'people.csv' (FORMAT csv, HEADER)
CREATE INDEX flat_name ON flat (family, given);
CREATE INDEX flat_whole ON flat USING gin (whole gin_trgm_ops);
ANALYZE flat;
