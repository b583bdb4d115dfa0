package wegwijs.templates.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A language in which the pages can be read, in the order in which they are offered. */
public enum Language {
  /** The language of the records, and of whatever is not translated. */
  DUTCH("nl", "Nederlands", true),
  /** In full, as far as the words are ours. */
  ENGLISH("en", "English", true),
  /** What surrounds a page: the ways on, the search box, danger, and people to talk to. */
  ARABIC("ar", "العربية", false),
  /** The same as in Arabic. */
  UKRAINIAN("uk", "Українська", false),
  /** The same as in Arabic. */
  TURKISH("tr", "Türkçe", false),
  /** The same as in Arabic. */
  POLISH("pl", "Polski", false);

  private final String tag;
  private final String ownName;
  private final boolean isComplete;

  Language(String tag, String ownName, boolean isComplete) {
    this.tag = tag;
    this.ownName = ownName;
    this.isComplete = isComplete;
  }

  /** The first language among these tags that is one of ours. */
  public static Optional<Language> find(Collection<String> tags) {
    return tags.stream()
        .flatMap(tag -> Arrays.stream(values()).filter(language -> language.tag.equals(tag)))
        .findFirst();
  }

  /** As in the {@code lang} attribute and in addresses (BCP 47). */
  public String tag() {
    return tag;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** Whether all our words are there, not just those around a page. */
  public boolean isComplete() {
    return isComplete;
  }

  /** For dates and numbers. */
  public Locale locale() {
    return Locale.of(tag);
  }
}
