package wegwijs.indexer.merge;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/**
 * A web address: http or https, a host with a dot, no user name or password. One that begins with
 * {@code www.} or is only a host gets {@code https://}.
 */
record UrlRule() implements FieldRule {
  private static final int LONGEST = 2_048;
  private static final Pattern ONLY_HOST =
      Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/\\S*)?");
  private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+\\.[a-z0-9-]{2,}");
  private static final Pattern FORM = Pattern.compile("(?i)(https?://)([^/?#\\s]+)(\\S*)");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    String url = ONLY_HOST.matcher(text).matches() ? "https://" + text : text;
    return isWebAddress(url)
        ? new FieldOutcome.Kept(url)
        : new FieldOutcome.Rejected(Reason.URL_INVALID);
  }

  private static boolean isWebAddress(String url) {
    Matcher form = FORM.matcher(url);
    if (url.length() > LONGEST || !form.matches()) {
      return false;
    }
    String rest = form.group(3).replace("|", "%7C").replace("[", "%5B").replace("]", "%5D");
    try {
      // A host may have letters with accents; only the ASCII form of it can be checked.
      URI uri = new URI(form.group(1) + IDN.toASCII(form.group(2)) + rest);
      String host = uri.getHost();
      return host != null
          && uri.getRawUserInfo() == null
          && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return false;
    }
  }
}
