-- Whether an administrator said that the certificate of a source need not be valid.
ALTER TABLE source ADD COLUMN any_certificate INTEGER NOT NULL DEFAULT 0;
