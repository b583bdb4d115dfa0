package wegwijs.templates.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.templates.view.Sorting.Order;

final class ViewRecordsTest {
  @Test
  void aLinkHasWords() {
    assertThatThrownBy(() -> new Link(" ", "/"))
        .hasMessage("label is blank; a page needs words there");
  }

  @Test
  void aPhoneDials() {
    assertThatThrownBy(() -> new Phone("112", "https://a.nl", null))
        .hasMessage("phone address 'https://a.nl' does not start with tel:");
  }

  @ParameterizedTest
  @CsvSource({"/weert/", "weert", "//weert", "/"})
  void aBasePathStartsButDoesNotEndWithASlash(String base) {
    assertThatThrownBy(() -> new Site("Wegwijs", base, "", null, Languages.DUTCH, List.of()))
        .hasMessage("base '" + base + "' must be empty or start, not end, with a slash");
  }

  @Test
  void thePresentOrderIsOffered() {
    assertThatThrownBy(() -> new Sorting(Order.DISTANCE, List.of(Order.NAME)))
        .hasMessage("DISTANCE is not among the orders offered: [NAME]");
  }

  @ParameterizedTest
  @CsvSource({"0,1", "2,1", "1,-1"})
  void aPageExists(int page, int pages) {
    if (page == 1) {
      assertThat(new Paging(page, pages, null, null, List.of()).page()).isOne();
    } else {
      assertThatThrownBy(() -> new Paging(page, pages, null, null, List.of()))
          .hasMessage("page " + page + " of " + pages + " does not exist");
    }
  }

  @Test
  void aGapStandsWherePageNumbersAreSkipped() {
    List<Paging.PageLink> numbers =
        IntStream.of(1, 2, 5).mapToObj(n -> new Paging.PageLink(n, "?pagina=" + n)).toList();
    Paging paging = new Paging(2, 5, null, null, numbers);
    assertThat(IntStream.range(0, 3).filter(paging::hasGapBefore)).containsExactly(2);
  }

  @Test
  void countsAreNotNegative() {
    assertThatThrownBy(() -> new ZeroHelp.Drop("Gratis", "/", -1))
        .hasMessage("count is -1; it counts, so 0 or more");
  }

  @ParameterizedTest
  @CsvSource({"10,10,0", "11,7,4"})
  void aLongFacetFoldsAfterTheFirstFew(int options, int first, int rest) {
    FacetView facet = facet(options, -1);
    assertThat(facet.first()).hasSize(first);
    assertThat(facet.rest()).hasSize(rest);
  }

  @Test
  void aFoldedOptionThatIsChosenIsKnown() {
    assertThat(facet(12, 3).isRestChosen()).isFalse();
    assertThat(facet(12, 9).isRestChosen()).isTrue();
    assertThat(facet(12, 9).chosenCount()).isOne();
  }

  @Test
  void listsAreCopied() {
    List<Link> links = new ArrayList<>();
    Site site = new Site("Wegwijs", "", "", null, Languages.DUTCH, links);
    links.add(new Link("Privacy", "/privacy"));
    assertThat(site.footer()).isEmpty();
  }

  @Test
  void onlyPeopleWhoCanBeReachedAreOpen() {
    assertThat(new OpenState.ClosesSoon(LocalTime.NOON).isOpen()).isTrue();
    assertThat(new OpenState.AlwaysOpen().isOpen()).isTrue();
    assertThat(new OpenState.Unknown().isOpen()).isFalse();
    assertThat(new OpenState.Closed(null).isOpen()).isFalse();
  }

  private static FacetView facet(int size, int chosen) {
    List<FacetOption> options =
        IntStream.range(0, size)
            .mapToObj(n -> new FacetOption("o" + n, "Optie " + n, n, n == chosen, List.of()))
            .toList();
    return new FacetView("doelgroep", "Voor wie", null, options, null, false);
  }
}
