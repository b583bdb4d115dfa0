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

  /** What a page was found to be about, before its records are put together. */
  private record About(
      WebPage page,
      Things things,
      Notes notes,
      Optional<Line> heading,
      SiteOwner owner,
      boolean isService) {}

  private List<ExtractedRecord> records(
      WebPage page, Things things, Optional<Line> title, Notes notes) {
    Optional<SiteName.Choice> name =
        SiteName.find(page, things.owner(page).stream().toList(), title, Subject.isHome(page));
    Optional<Line> heading = Subject.heading(page, name);
    SiteOwner owner = new SiteOwner(name, page.host());
    if (recipe.filter(own -> own.isServicePage(page)).isPresent()) {
      return ofOwner(new About(page, things, notes, heading, owner, true), List.of());
    }
    Subject subject = Subject.of(page, heading, name, things);
    if (subject == Subject.NEITHER) {
      return List.of();
    }
    About about = new About(page, things, notes, heading, owner, subject == Subject.SERVICE);
    Guests guests = new Guests(page);
    return ofGuest(about, guests).map(List::of).orElseGet(() -> ofBlocks(about, guests));
  }

  /** The record of one organization that does not own the site, or of its service. */
  private Optional<ExtractedRecord> ofGuest(About about, Guests guests) {
    if (about.heading().isEmpty()) {
      return Optional.empty();
    }
    Line heading = about.heading().get();
    Optional<SiteName.Choice> name = about.owner().name();
    Optional<String> provider = about.isService() ? guests.provider(name) : Optional.empty();
    if (provider.isPresent()) {
      return Optional.of(
          guestMaker(about, guests, guests.linesAbout()).service(heading, provider.get()));
    }
    return guests.isSubject(heading, name, about.things())
        ? Optional.of(
            guestMaker(about, guests, guests.linesAbout()).subject(heading, about.things()))
        : Optional.empty();
  }

  private List<ExtractedRecord> ofBlocks(About about, Guests guests) {
    boolean tellsOne = about.things().service().isPresent() || Subject.isHome(about.page());
    List<ServiceBlock> blocks =
        tellsOne ? List.of() : ServiceBlock.find(about.page(), about.heading());
    if (!guests.areListed(blocks, about.owner())) {
      return ofOwner(about, blocks);
    }
    GuestMaker maker = guestMaker(about, guests, linesOf(blocks));
    return blocks.stream().map(maker::listed).toList();
  }

  private List<ExtractedRecord> ofOwner(About about, List<ServiceBlock> blocks) {
    PageContacts contacts = PageContacts.of(about.page(), about.owner(), about.notes(), Set.of());
    RecordMaker maker =
        new RecordMaker(
            about.page(), about.things(), about.owner(), about.notes(), places, contacts, recipe);
    if (!blocks.isEmpty()) {
      List<Line> lines = linesOf(blocks);
      return blocks.stream().map(block -> maker.service(block, lines)).toList();
    }
    ExtractedRecord record =
        about.isService() ? maker.service(about.heading()) : maker.organization(about.heading());
    return record.tree().containsKey("name") ? List.of(record) : List.of();
  }

  private GuestMaker guestMaker(About about, Guests guests, List<Line> ofOthers) {
    PageContacts contacts =
        PageContacts.of(about.page(), about.owner(), about.notes(), indexes(ofOthers));
    return new GuestMaker(about.page(), guests, about.notes(), places, contacts);
  }

  private static List<Line> linesOf(List<ServiceBlock> blocks) {
    return blocks.stream().flatMap(block -> block.lines().stream()).toList();
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
