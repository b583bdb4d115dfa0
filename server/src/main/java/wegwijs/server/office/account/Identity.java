package wegwijs.server.office.account;

/**
 * Somebody as an identity provider knows them. Immutable.
 *
 * @param issuer the provider; together with the subject it never means anybody else (OpenID Connect
 *     Core 5.7)
 * @param grants what the provider says they may do
 */
public record Identity(String issuer, String subject, String name, Grants grants) {}
