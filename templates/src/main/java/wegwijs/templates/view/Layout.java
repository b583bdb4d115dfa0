package wegwijs.templates.view;

/** What surrounds the content of every page. */
public record Layout(
    Site site, PageHead head, SearchBox search, SavedList saved, FrontOfficeBlock frontOffice) {
  /** A page of this portal, to which the visitor's list goes along. */
  public String to(String path) {
    String list = saved.value().isEmpty() ? "" : "?lijst=" + saved.value();
    return site.base() + path + list;
  }
}
