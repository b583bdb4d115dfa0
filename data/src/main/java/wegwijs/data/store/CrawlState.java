package wegwijs.data.store;

import java.util.Locale;

/** What is known of an address of a web site. */
public enum CrawlState {
  /** It was found and never read. */
  NEW,
  /** It was read, or had not changed, when it was last visited. */
  PRESENT,
  /** It could not be read when it was last visited; what was read before still holds. */
  UNREACHABLE,
  /** The site let nobody in (401 or 403); what was read before still holds. */
  BLOCKED,
  /** The site said that there is no such page; not often enough yet to believe it. */
  ABSENT,
  /** The site said that the page was taken away for good (410), but only once. */
  WITHDRAWN,
  /** The site said so often enough that the page is gone. */
  GONE,
  /** The address leads on to another. */
  MOVED,
  /** The site asks not to read or show this page. */
  EXCLUDED,
  /** There is no page here but something that is not read, such as an image. */
  OTHER_MEDIA;

  /** Whether a page that was read earlier still speaks for the source. */
  public boolean keepsContent() {
    return switch (this) {
      case PRESENT, UNREACHABLE, BLOCKED, ABSENT, WITHDRAWN -> true;
      case NEW, GONE, MOVED, EXCLUDED, OTHER_MEDIA -> false;
    };
  }

  /** As it stands in the store. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CrawlState get(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
