/**
 * Signing in at the identity provider of a municipality, by OpenID Connect. Knows no pages. Uses
 * {@code office.account} and {@code data.yaml}.
 */
@NullMarked
package wegwijs.server.access.oidc;

import org.jspecify.annotations.NullMarked;
