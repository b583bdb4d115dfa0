package wegwijs.server.admin.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.server.access.SignedIn;
import wegwijs.server.office.account.Role;

/** The portals of which whoever is signed in reviews what others send. Safe to share. */
public record OwnPortals(Portals portals) {
  /** Everything that these portals have, portal by portal. */
  public <T> List<T> list(Context context, Function<String, List<T>> ofPortal) {
    return portals.all().stream()
        .map(Portal::id)
        .filter(portal -> isOne(context, portal))
        .flatMap(portal -> ofPortal.apply(portal).stream())
        .toList();
  }

  /** Whether this is one of them. */
  public static boolean isOne(Context context, String portal) {
    return SignedIn.of(context).account().grants().allow(Role.EDITOR, portal);
  }
}
