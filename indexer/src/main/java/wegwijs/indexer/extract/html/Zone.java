package wegwijs.indexer.extract.html;

import java.util.Set;

/** The part of a page in which a text stands. */
public enum Zone {
  /** What the page is about. */
  MAIN,
  /** Beside the main text: a side bar or a block with contact data. */
  SIDE,
  /** The head of every page of the site. */
  HEADER,
  /** The foot of every page of the site. */
  FOOTER,
  /** Lists of links. */
  MENU,
  /** About other organizations: partners, sponsors, referrals. */
  PARTNERS,
  /** About other pages: news, related articles, sharing. */
  RELATED;

  /** What the page is about, and what stands beside it. */
  public static final Set<Zone> ABOUT = Set.of(MAIN, SIDE);

  /** What every page of the site says. */
  public static final Set<Zone> AROUND = Set.of(FOOTER, HEADER);

  /** Whether what stands here is of the organization whose site it is. */
  public boolean isOwn() {
    return ABOUT.contains(this) || AROUND.contains(this);
  }
}
