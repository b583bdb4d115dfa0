package wegwijs.server.access;

import io.javalin.http.Context;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;

/** Sends whoever signed in on to where their work is. Safe to share between threads. */
final class StartPages implements Routes {
  static final String PATH = "/werk";

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, StartPages::show, Access.SUPPORTER);
  }

  private static void show(Context context) {
    Grants grants = SignedIn.of(context).account().grants();
    throw new SentElsewhere(grants.allowSomewhere(Role.EDITOR) ? "/beheer" : "/balie");
  }
}
