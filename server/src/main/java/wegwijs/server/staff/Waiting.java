package wegwijs.server.staff;

import java.util.Map;
import wegwijs.data.portal.Portal;
import wegwijs.server.office.account.Account;

/** Tells what waits for somebody in the parts of their front office, in words. */
@FunctionalInterface
public interface Waiting {
  /** A text for each part in which something can wait. */
  Map<Part, String> of(Portal portal, Account account);
}
