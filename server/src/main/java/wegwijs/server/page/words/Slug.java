package wegwijs.server.page.words;

import wegwijs.data.vocabulary.Folding;

/** The readable part of an address, made of a name: lower-case ASCII letters, digits, hyphens. */
public final class Slug {
  private static final int LONGEST = 80;

  private Slug() {}

  /** The slug of a name; "naam" for one without any Latin letter. */
  public static String of(String name) {
    String words = Folding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
    String fitting = words.length() <= LONGEST ? words : upToWord(words);
    String slug = fitting.replaceAll("-+$", "");
    return slug.isEmpty() ? "naam" : slug;
  }

  private static String upToWord(String words) {
    int hyphen = words.lastIndexOf('-', LONGEST);
    return words.substring(0, hyphen > 0 ? hyphen : LONGEST);
  }
}
