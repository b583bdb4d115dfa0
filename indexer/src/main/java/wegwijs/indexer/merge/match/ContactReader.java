package wegwijs.indexer.merge.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects how one record is reached, out of fields and out of texts. Used once. */
final class ContactReader {
  private static final int SHORTEST_PHONE = 3;
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D+");
  private static final Pattern LINK =
      Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]+|\\bwww\\.[^\\s<>\"]+");
  private static final Pattern EMAIL =
      Pattern.compile("(?i)[a-z0-9._%+-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

  private final Set<String> phones = new HashSet<>();
  private final Set<String> emails = new HashSet<>();
  private final Set<String> pages = new HashSet<>();
  private final Set<String> sites = new HashSet<>();

  void phone(String number) {
    String digits = NOT_DIGIT.matcher(number).replaceAll("");
    String national =
        digits.startsWith("0031")
            ? "0" + digits.substring(4)
            : digits.startsWith("31") && number.strip().startsWith("+")
                ? "0" + digits.substring(2)
                : digits;
    // +31 (0)20 and the like
    String plain =
        national.startsWith("00") && !digits.startsWith("00") ? national.substring(1) : national;
    if (plain.length() >= SHORTEST_PHONE) {
      phones.add(plain);
    }
  }

  void email(@Nullable String address) {
    if (address != null && address.indexOf('@') > 0) {
      emails.add(address.strip().toLowerCase(Locale.ROOT));
    }
  }

  void url(@Nullable String url) {
    if (url != null) {
      WebKey.find(url)
          .ifPresent(key -> {
            sites.add(key.site());
            key.page().ifPresent(pages::add);
          });
    }
  }

  /** Links and mail addresses that stand in a text. */
  void text(@Nullable String text) {
    if (text == null) {
      return;
    }
    if (text.contains("://") || text.contains("www.")) {
      for (Matcher link = LINK.matcher(text); link.find(); ) {
        url(link.group().replaceFirst("[.,;:)\\]]+$", ""));
      }
    }
    if (text.indexOf('@') >= 0) {
      for (Matcher email = EMAIL.matcher(text); email.find(); ) {
        email(email.group());
      }
    }
  }

  ContactTraits traits() {
    return new ContactTraits(phones, emails, pages, sites);
  }
}
