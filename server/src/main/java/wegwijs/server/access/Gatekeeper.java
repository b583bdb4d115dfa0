package wegwijs.server.access;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import wegwijs.server.http.Access;
import wegwijs.server.http.BasePath;
import wegwijs.server.http.Gate;
import wegwijs.server.http.Problem;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.account.Sessions;

/**
 * Lets people in by their session and their rights. Where the path names a portal as {@code
 * {portaal}}, the right must hold on that portal. Elsewhere an administrator needs it for all
 * portals, and others on any. Safe to share between threads.
 */
public final class Gatekeeper implements Gate {
  /** The parameter of a path that names a portal. */
  public static final String PORTAL = "portaal";

  private final Sessions sessions;
  private final FormTokens tokens;

  Gatekeeper(Sessions sessions, FormTokens tokens) {
    this.sessions = sessions;
    this.tokens = tokens;
  }

  @Override
  public void admit(Context context, Access access) {
    // Pages of people at work stay in no cache at all.
    context.header("Cache-Control", "no-store");
    String session = SessionCookie.find(context).orElseThrow(() -> signInFirst(context));
    Account account = sessions.find(session).orElseThrow(() -> signInFirst(context));
    if (!isAllowed(account.grants(), role(access), context)) {
      throw Problem.of(HttpStatus.FORBIDDEN, "U hebt hier geen rechten voor.").refused();
    }
    if (context.method().equals(HandlerType.POST)) {
      requireToken(context, session);
    }
    new SignedIn(account, tokens.create(session)).attachTo(context);
  }

  private static boolean isAllowed(Grants grants, Role needed, Context context) {
    Optional<String> portal = Optional.ofNullable(context.pathParamMap().get(PORTAL));
    if (portal.isPresent()) {
      return grants.allow(needed, portal.get());
    }
    return needed == Role.ADMINISTRATOR
        ? grants.allowEverywhere(needed)
        : grants.allowSomewhere(needed);
  }

  private void requireToken(Context context, String session) {
    String token = Objects.requireNonNullElse(context.formParam(FormTokens.FIELD), "");
    if (!tokens.isGood(session, token)) {
      throw Problem.of(
              HttpStatus.FORBIDDEN,
              "Dit formulier is te oud. Open de pagina opnieuw en probeer het nog eens.")
          .refused();
    }
  }

  private static RuntimeException signInFirst(Context context) {
    if (context.method().equals(HandlerType.POST)) {
      return Problem.of(HttpStatus.UNAUTHORIZED, "U bent niet meer ingelogd. Log opnieuw in.")
          .refused();
    }
    String query = context.queryString();
    String wanted = BasePath.after(context) + (query == null ? "" : "?" + query);
    return new SentElsewhere(
        SignInPages.PATH + "?naar=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }

  private static Role role(Access access) {
    return switch (access) {
      case PUBLIC -> throw new IllegalArgumentException("public pages have no gate");
      case SUPPORTER -> Role.SUPPORTER;
      case STAFF -> Role.STAFF;
      case EDITOR -> Role.EDITOR;
      case ADMINISTRATOR -> Role.ADMINISTRATOR;
    };
  }
}
