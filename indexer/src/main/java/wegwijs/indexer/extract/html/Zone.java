package wegwijs.indexer.extract.html;

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

  /** Whether what stands here is of the organization whose site it is. */
  public boolean isOwn() {
    return this == MAIN || this == SIDE || this == HEADER || this == FOOTER;
  }
}
