package wegwijs.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portals;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Shortlist;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.Languages;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.PageHead;
import wegwijs.templates.view.SavedList;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.Site;

/** What surrounds the content of every page of a portal. Safe to share. */
final class Layouts {
  private static final int LONGEST_DESCRIPTION = 300;

  private final Portals portals;
  private final FrontOffices offices;
  private final Delivery delivery;

  Layouts(Portals portals, FrontOffices offices, Delivery delivery) {
    this.portals = portals;
    this.offices = offices;
    this.delivery = delivery;
  }

  /**
   * Around a page with an address of its own that search engines may list.
   *
   * @param address of the page for a visit
   */
  Layout listed(Visit visit, @Nullable String description, Function<Visit, String> address) {
    return layout(visit, head(visit, description, address), SearchBox.EMPTY);
  }

  /**
   * A page is told in each language, also where only what surrounds it is translated: search
   * engines then show readers the one that they can use.
   *
   * @see <a
   *     href="https://developers.google.com/search/docs/specialty/international/localized-versions">
   *     Localized versions of your pages</a>
   */
  private static PageHead head(
      Visit visit, @Nullable String description, Function<Visit, String> address) {
    Visit bare = visit.bare();
    List<PageHead.Alternate> alternates =
        visit.site().isOwn()
            ? Arrays.stream(Language.values())
                .map(language -> alternate(bare.in(language), address))
                .toList()
            : List.of();
    String canonical = bare.whole(address.apply(bare));
    return new PageHead(shortened(description), canonical, true, alternates, List.of());
  }

  private static PageHead.Alternate alternate(Visit visit, Function<Visit, String> address) {
    return new PageHead.Alternate(visit.language().tag(), visit.whole(address.apply(visit)));
  }

  /**
   * Around results; only a search without any question may be listed.
   *
   * @param feeds of what is new about what was asked
   */
  Layout results(Visit visit, Asked asked, boolean isListed, List<Link> feeds) {
    PageHead head =
        isListed ? head(visit, null, bare -> bare.search(asked.question())) : PageHead.UNLISTED;
    return layout(visit, head.withFeeds(feeds), box(asked, false));
  }

  /** Around results of a question that must not stand in any address. */
  Layout privateResults(Visit visit, Asked asked) {
    return layout(visit, PageHead.UNLISTED, box(asked, true));
  }

  private static SearchBox box(Asked asked, boolean isPrivate) {
    return new SearchBox(
        asked.question().text(), asked.question().place(), asked.isPlaceUnknown(), isPrivate);
  }

  /** Around what is no page of its own, such as an error. */
  Layout unlisted(Visit visit) {
    return layout(visit, PageHead.UNLISTED, SearchBox.EMPTY);
  }

  private Layout layout(Visit visit, PageHead head, SearchBox box) {
    Site site = site(visit);
    Shortlist list = visit.list();
    SavedList saved = new SavedList(list.value(), list.ids().size(), visit.shortlist());
    return new Layout(site, head, box, saved, offices.block(visit.portal()), null);
  }

  /** The portal itself, for pages that nothing else surrounds. */
  Site site(Visit visit) {
    String name = visit.portal().texts().shortName();
    String look = Looks.address(visit.portal()).map(delivery.basePath()::concat).orElse(null);
    return new Site(name, visit.base(), delivery.assets(), look, languages(visit), footer(visit));
  }

  private static Languages languages(Visit visit) {
    Language present = visit.language();
    return new Languages(
        present == Language.DUTCH ? "" : present.tag(),
        Arrays.stream(Language.values())
            .map(language ->
                new Languages.Choice(
                    language.tag(),
                    language.ownName(),
                    visit.hereIn(language),
                    language == present))
            .toList());
  }

  /** From the portal for everything the reader can go on to those of a region. */
  private List<Link> footer(Visit visit) {
    if (!visit.portal().isStandard()) {
      return List.of();
    }
    return portals.all().stream()
        .flatMap(portal ->
            portal.address().prefix().stream()
                .map(
                    prefix -> new Link(portal.texts().shortName(), visit.page("/" + prefix + "/"))))
        .toList();
  }

  private static @Nullable String shortened(@Nullable String description) {
    return Optional.ofNullable(description)
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty())
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION)))
        .orElse(null);
  }
}
