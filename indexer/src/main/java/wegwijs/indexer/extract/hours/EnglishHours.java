package wegwijs.indexer.extract.hours;

import java.util.Map;

/** What pages in English say of their hours, in the words that the reader knows. Stateless. */
final class EnglishHours {
  private static final Map<String, String> DUTCH =
      Map.ofEntries(
          Map.entry("monday", "maandag"),
          Map.entry("mondays", "maandag"),
          Map.entry("tuesday", "dinsdag"),
          Map.entry("tuesdays", "dinsdag"),
          Map.entry("wednesday", "woensdag"),
          Map.entry("wednesdays", "woensdag"),
          Map.entry("thursday", "donderdag"),
          Map.entry("thursdays", "donderdag"),
          Map.entry("friday", "vrijdag"),
          Map.entry("fridays", "vrijdag"),
          Map.entry("saturday", "zaterdag"),
          Map.entry("saturdays", "zaterdag"),
          Map.entry("sunday", "zondag"),
          Map.entry("sundays", "zondag"),
          Map.entry("weekdays", "werkdagen"),
          Map.entry("daily", "dagelijks"),
          Map.entry("from", "van"),
          Map.entry("between", "tussen"),
          Map.entry("and", "en"),
          Map.entry("to", "tot"),
          Map.entry("until", "tot"),
          Map.entry("till", "tot"),
          Map.entry("through", "tm"),
          Map.entry("closed", "gesloten"));

  private EnglishHours() {}

  /** The Dutch word; what is not English stays as it is. */
  static String inDutch(String word) {
    return DUTCH.getOrDefault(word, word);
  }
}
