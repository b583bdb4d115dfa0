package wegwijs.server.page.words;

import wegwijs.data.vocabulary.Folding;

/** The readable part of an address, made of a name: lower-case ASCII letters, digits, hyphens. */
public final class Slug {
  private static final int LONGEST = 80;

  private Slug() {}

  /** The slug of a name; "naam" for one without any Latin letter. */
  public static String of(String name) {
    String words = hyphenated(Folding.fold(name));
    String slug = words.length() <= LONGEST ? words : upToWord(words);
    return slug.isEmpty() ? "naam" : slug;
  }

  /** Letters and digits, with one hyphen for whatever stands between them. */
  private static String hyphenated(String folded) {
    StringBuilder slug = new StringBuilder(folded.length());
    boolean isApart = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(isApart && !slug.isEmpty() ? "-" : "").append(c);
        isApart = false;
      } else {
        isApart = true;
      }
    }
    return slug.toString();
  }

  private static String upToWord(String words) {
    int hyphen = words.lastIndexOf('-', LONGEST);
    return words.substring(0, hyphen > 0 ? hyphen : LONGEST);
  }
}
