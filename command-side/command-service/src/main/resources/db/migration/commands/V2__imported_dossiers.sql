-- Versions 2 and 2.x belong to the command side.

CREATE TABLE imported_dossier (
    dossier_id text COLLATE "C" PRIMARY KEY,
    hashes     text COLLATE "C" NOT NULL
);
COMMENT ON TABLE imported_dossier IS
    'Rows that were imported: eight characters of hash per column, to tell an unchanged row from a different one';
