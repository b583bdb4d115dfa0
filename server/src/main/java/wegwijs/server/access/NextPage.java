package wegwijs.server.access;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wanted to go before they had to sign in; only within this site. */
final class NextPage {
  /** A path with one slash before it, of signs that an address may hold. */
  private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,1000}");

  private NextPage() {}

  static String of(Context context) {
    return Optional.ofNullable(context.formParam("naar"))
        .or(() -> Optional.ofNullable(context.queryParam("naar")))
        .filter(path -> PATH.matcher(path).matches())
        .orElse(StartPages.PATH);
  }
}
