package wegwijs.server.access.oidc;

/**
 * Somebody could not be signed in at the provider. The message is for the log of the administrator;
 * it holds no secrets.
 */
public final class ProviderRefused extends Exception {
  ProviderRefused(String message) {
    super(message);
  }

  ProviderRefused(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
