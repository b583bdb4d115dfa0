package wegwijs.indexer.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.place.Places;
import wegwijs.indexer.crawl.Page;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.structured.StructuredPage;
import wegwijs.indexer.report.Reason;

/**
 * Reads the organization or the services that a web page tells. Order of trust for each field: the
 * recipe of the source, JSON-LD, microdata and RDFa, links and addresses, patterns in the text.
 * Whatever the page, it never throws and always gives the same answer for the same bytes. Safe to
 * share between threads.
 */
public final class Extractor {
  private static final int LARGEST_PAGE = 5 * 1024 * 1024;

  private final Optional<SiteRecipe> recipe;
  private final Places places;

  /**
   * An extractor for the pages of one source.
   *
   * @param recipe what the source's administrator says of its pages
   * @param places by which areas are known
   */
  public Extractor(Optional<SiteRecipe> recipe, Places places) {
    this.recipe = recipe;
    this.places = places;
  }

  /** What a page says. */
  public Extraction extract(Page page) {
    byte[] body = page.body();
    if (body.length > LARGEST_PAGE) {
      return notContent(page, Reason.PAGE_TOO_LARGE);
    }
    if (!isHtml(page.contentType(), body)) {
      return notContent(page, Reason.PAGE_NOT_HTML);
    }
    WebPage parsed = WebPage.parse(page, recipe.map(SiteRecipe::ignored).orElse(List.of()));
    return read(page, parsed);
  }

  private Extraction read(Page page, WebPage parsed) {
    Notes notes = new Notes(parsed);
    StructuredPage structured = StructuredPage.of(parsed.document());
    noteBlocks(structured, parsed, notes);
    Things things = Things.of(parsed, structured);
    Optional<Line> heading = Subject.heading(parsed);
    boolean saysForMachines = !things.services().isEmpty() || things.owner(parsed).isPresent();
    Optional<Reason> refusal = ContentCheck.refusal(parsed, heading, saysForMachines);
    if (refusal.isPresent()) {
      return notContent(page, refusal.get());
    }
    List<ExtractedRecord> records = records(parsed, things, heading, notes);
    return records.isEmpty()
        ? notContent(page, Reason.PAGE_WITHOUT_SERVICE)
        : new Extraction.Extracted(
            page.url(), page.fetchedAt(), records, notes.held(), notes.issues());
  }

  private List<ExtractedRecord> records(
      WebPage page, Things things, Optional<Line> title, Notes notes) {
    Optional<SiteName.Choice> name =
        SiteName.find(page, things.owner(page).stream().toList(), title, Subject.isHome(page));
    Optional<Line> heading = Subject.heading(page, name);
    boolean isServicePage = recipe.filter(own -> own.isServicePage(page)).isPresent();
    Subject subject = isServicePage ? Subject.SERVICE : Subject.of(page, heading, name, things);
    if (subject == Subject.NEITHER) {
      return List.of();
    }
    SiteOwner owner = SiteOwner.of(page, name);
    Guests guests = new Guests(page);
    Optional<String> provider =
        subject == Subject.SERVICE && !isServicePage ? guests.provider(name) : Optional.empty();
    boolean isGuest =
        !isServicePage && provider.isEmpty() && guests.isSubject(heading, name, things);
    List<ServiceBlock> blocks =
        isServicePage
                || things.service().isPresent()
                || Subject.isHome(page)
                || isGuest
                || provider.isPresent()
            ? List.of()
            : ServiceBlock.find(page, heading);
    List<Line> lines = blocks.stream().flatMap(block -> block.lines().stream()).toList();
    boolean areGuests = guests.areListed(blocks, owner);
    List<Line> ofOthers =
        isGuest || provider.isPresent() ? guests.linesAbout() : areGuests ? lines : List.of();
    PageContacts contacts = PageContacts.of(page, owner, notes, indexes(ofOthers));
    GuestMaker guestMaker = new GuestMaker(page, guests, notes, places, contacts);
    if (isGuest) {
      return List.of(guestMaker.subject(heading.orElseThrow(), things));
    }
    if (provider.isPresent() && heading.isPresent()) {
      return List.of(guestMaker.service(heading.get(), provider.get()));
    }
    if (areGuests) {
      return blocks.stream().map(guestMaker::listed).toList();
    }
    RecordMaker maker = new RecordMaker(page, things, owner, notes, places, contacts, recipe);
    if (!blocks.isEmpty()) {
      return blocks.stream().map(block -> maker.service(block, lines)).toList();
    }
    ExtractedRecord record =
        subject == Subject.SERVICE ? maker.service(heading) : maker.organization(heading);
    return record.tree().containsKey("name") ? List.of(record) : List.of();
  }

  private static Set<Integer> indexes(List<Line> lines) {
    return lines.stream().map(Line::index).collect(Collectors.toUnmodifiableSet());
  }

  private static void noteBlocks(StructuredPage structured, WebPage page, Notes notes) {
    if (structured.unreadableBlocks() > 0) {
      notes.reject(
          "json-ld", String.valueOf(structured.unreadableBlocks()), Reason.BLOCK_UNREADABLE);
    }
    if (structured.tooLargeBlocks() > 0) {
      notes.reject("json-ld", String.valueOf(structured.tooLargeBlocks()), Reason.BLOCK_TOO_LARGE);
    }
    if (page.wasGarbled()) {
      notes.repaired("html", "", Reason.TEXT_WAS_GARBLED);
    }
  }

  private static Extraction notContent(Page page, Reason reason) {
    return new Extraction.NotContent(page.url(), page.fetchedAt(), reason);
  }

  /** What has no type, or only that of plain text, is HTML when it begins like it. */
  private static boolean isHtml(String contentType, byte[] body) {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.contains("html")) {
      return true;
    }
    boolean mayBe =
        type.isBlank() || type.startsWith("text/plain") || type.contains("octet-stream");
    int start = 0;
    while (start < Math.min(body.length, 1_024) && body[start] != '<') {
      start++;
    }
    return mayBe && start < body.length && start < 1_024 && body[start] == '<';
  }
}
