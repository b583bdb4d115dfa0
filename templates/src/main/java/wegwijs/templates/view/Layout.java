package wegwijs.templates.view;

/** What surrounds the content of every page. */
public record Layout(Site site, PageHead head, SearchBox search, FrontOfficeBlock frontOffice) {}
