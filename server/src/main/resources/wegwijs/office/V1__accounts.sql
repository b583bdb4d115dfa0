-- The people who may sign in.
CREATE TABLE account (
  id            TEXT PRIMARY KEY,
  name          TEXT NOT NULL,
  email         TEXT UNIQUE,
  active        INTEGER NOT NULL DEFAULT 1,
  created_at    TEXT NOT NULL,
  -- Local accounts: Argon2id in PHC form, and the sealed secret of the second factor (RFC 6238).
  password_hash TEXT,
  totp_secret   BLOB,
  totp_step     INTEGER NOT NULL DEFAULT 0,
  -- Accounts of an identity provider: the pair that OpenID Connect says is unique.
  issuer        TEXT,
  subject       TEXT,
  UNIQUE (issuer, subject)
);

-- What somebody may do, on one portal or on all ('*').
CREATE TABLE account_grant (
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  portal  TEXT NOT NULL,
  role    TEXT NOT NULL,
  PRIMARY KEY (account, portal)
);

-- Links by which somebody sets a password, once.
CREATE TABLE account_link (
  token_hash TEXT PRIMARY KEY,
  account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
);

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  seen_at    TEXT NOT NULL,
  expires_at TEXT NOT NULL
);

-- BIO2 8.15: who did what to what, with which result, and when.
CREATE TABLE audit (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     TEXT NOT NULL,
  who    TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  result TEXT NOT NULL,
  portal TEXT
);
CREATE INDEX audit_at ON audit (at);
