package wegwijs.server.admin.record;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.Set;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.server.access.SignedIn;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;

/**
 * Who may change a record: editors of all portals, and those of a portal with a municipality that
 * the record serves. Safe to share between threads.
 */
public record RecordRights(Portals portals, RecordWork work) {
  /** Whether whoever asks may change a record. */
  public boolean allow(Context context, RecordAddress address) {
    if (allowAll(context)) {
      return true;
    }
    Grants grants = SignedIn.of(context).account().grants();
    Set<String> served = work.listMunicipalities(address.kind(), address.id());
    return portals.all().stream()
        .filter(portal -> grants.allow(Role.EDITOR, portal.id()))
        .anyMatch(portal -> shows(portal, served));
  }

  /** Whether whoever asks may change every record. */
  public static boolean allowAll(Context context) {
    return SignedIn.of(context).account().grants().allowEverywhere(Role.EDITOR);
  }

  private static boolean shows(Portal portal, Set<String> served) {
    return served.isEmpty()
        || portal.municipalityCodes().isEmpty()
        || !Collections.disjoint(portal.municipalityCodes(), served);
  }
}
