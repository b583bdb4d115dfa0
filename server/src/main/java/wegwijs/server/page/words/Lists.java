package wegwijs.server.page.words;

import java.util.List;

/** Lists of names in a sentence. */
public final class Lists {
  private static final int FEW = 4;

  private Lists() {}

  /** The first few names, and how many more there are. */
  public static String few(List<String> names, PageTexts texts) {
    int more = names.size() - FEW;
    // "and 1 more" would take the room of the name itself.
    return more <= 1
        ? String.join(", ", names)
        : texts.text("list.more", String.join(", ", names.subList(0, FEW)), more);
  }
}
