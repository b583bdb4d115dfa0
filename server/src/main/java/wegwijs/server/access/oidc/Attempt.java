package wegwijs.server.access.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.BufferUnderflowException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import wegwijs.server.office.Sealer;

/**
 * One attempt to sign in, kept by the browser itself until the provider sends it back: sealed, so
 * that it can neither be read nor made up. Immutable.
 *
 * @param state must come back in the answer
 * @param nonce must stand in the token
 * @param verifier proves that whoever asks for the token began the attempt (RFC 7636)
 * @param next where to go afterwards
 * @param until when it no longer counts
 */
public record Attempt(State state, Nonce nonce, CodeVerifier verifier, String next, Instant until) {
  /** How long somebody has at the provider. */
  public static final Duration LONGEST = Duration.ofMinutes(10);

  private static final String ABOUT = "sign-in attempt";
  private static final String SEPARATOR = "\n";

  /** A new attempt. */
  public static Attempt begin(String next, Instant now) {
    return new Attempt(new State(), new Nonce(), new CodeVerifier(), next, now.plus(LONGEST));
  }

  /** As the browser keeps it. */
  public String sealed(Sealer sealer) {
    String all =
        String.join(
            SEPARATOR,
            state.getValue(),
            nonce.getValue(),
            verifier.getValue(),
            next,
            until.toString());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealer.seal(all, ABOUT));
  }

  /** What the browser kept; empty when it is nothing of ours or too old. */
  public static Optional<Attempt> open(String sealed, Sealer sealer, Instant now) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(sealed);
      List<String> parts = List.of(sealer.open(bytes, ABOUT).split(SEPARATOR, -1));
      Attempt attempt =
          new Attempt(
              new State(parts.get(0)),
              new Nonce(parts.get(1)),
              new CodeVerifier(parts.get(2)),
              parts.get(3),
              Instant.parse(parts.get(4)));
      return Optional.of(attempt).filter(found -> now.isBefore(found.until()));
    } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException e) {
      return Optional.empty();
    }
  }
}
