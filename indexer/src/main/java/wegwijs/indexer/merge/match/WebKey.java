package wegwijs.indexer.merge.match;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address as it is compared: not by scheme, {@code www}, fragment or a slash at the end.
 *
 * @param site the registrable domain, such as {@code voorbeeld.nl} of {@code zorg.voorbeeld.nl}
 * @param page host, path and query when they lead to more than a home page, else empty
 */
record WebKey(String site, Optional<String> page) {
  private static final Pattern FORM =
      Pattern.compile("(?i)(?:https?://)?([a-z0-9.-]+\\.[a-z]{2,})(?::\\d+)?([/?][^#\\s]*)?(#.*)?");
  private static final Pattern TRACKING = Pattern.compile("[?&](utm_[a-z]+|gclid|fbclid)=[^&]*");
  private static final Pattern END = Pattern.compile("[/?&]+$");

  static Optional<WebKey> find(String url) {
    Matcher form = FORM.matcher(url.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String host = form.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
    String rest = form.group(2) == null ? "" : form.group(2);
    String path = END.matcher(TRACKING.matcher(rest).replaceAll("")).replaceAll("");
    boolean isHome = path.isEmpty() && (domain == null || host.equals(domain));
    return Optional.of(
        new WebKey(
            domain == null ? host : domain,
            isHome ? Optional.empty() : Optional.of(host + path.toLowerCase(Locale.ROOT))));
  }
}
