package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.FormField;

final class FormPagesTest {
  private final Pages pages = Pages.in(Language.DUTCH);

  @Test
  void aFormIsSentByPostWithoutWordsInTheAddress() {
    Document page = Jsoup.parse(pages.render(FormSamples.blank()));
    assertThat(page.selectFirst(".own-form").attr("action")).doesNotContain("?");
    assertThat(page.selectFirst(".own-form input[name=stempel]").attr("value")).isEqualTo("1.2.3");
    assertThat(page.title()).startsWith("Geef uw vraag mee");
    assertThat(page.select(".error-summary, [aria-invalid], [autofocus]")).isEmpty();
    assertThat(page.selectFirst("#vraag").attr("aria-describedby")).isEqualTo("vraag-uitleg");
  }

  @Test
  void whatOnlyProgramsFillInIsHiddenFromPeopleAndTheirKeyboard() {
    Document page = Jsoup.parse(pages.render(FormSamples.blank()));
    assertThat(page.selectFirst("[aria-hidden=true] > #website").attr("tabindex")).isEqualTo("-1");
  }

  @Test
  void mistakesStandOnTopAndLeadToTheirFields() {
    Document page = Jsoup.parse(pages.render(FormSamples.faulty()));
    assertThat(page.title()).startsWith("Fout: Geef uw vraag mee");
    assertThat(page.selectFirst(".error-summary").hasAttr("autofocus")).isTrue();
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#vraag", "#bereik", "#telefoon");
    assertThat(page.select("textarea[aria-invalid=true], input[aria-invalid=true]")).hasSize(2);
    assertThat(page.selectFirst("#vraag").attr("aria-describedby"))
        .isEqualTo("vraag-uitleg vraag-fout");
  }

  @Test
  void whatWasFilledInStays() {
    Document page = Jsoup.parse(pages.render(FormSamples.faulty()));
    assertThat(page.selectFirst("textarea").wholeText()).isEqualTo("Voorbeeld: ik zoek hulp.");
    assertThat(page.selectFirst("#telefoon").attr("value")).isEqualTo("000 000 00 00");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("bellen", "1");
  }

  @Test
  void onPaperThereIsRoomForAQuestionThatWasNotTyped() {
    Document page = Jsoup.parse(pages.render(FormSamples.emptyPaper()));
    assertThat(page.select(".writing-room").text()).isEqualTo("Schrijf hier uw vraag.");
    assertThat(Jsoup.parse(pages.render(FormSamples.paper())).text()).contains("000 000 00 00");
  }

  @Test
  void aChoiceHasSomethingToChooseFrom() {
    assertThatThrownBy(() ->
            new FormField.Choice(new FormField.Caption("a", "A", null, null), List.of(), false))
        .hasMessage("a has nothing to choose from");
  }
}
