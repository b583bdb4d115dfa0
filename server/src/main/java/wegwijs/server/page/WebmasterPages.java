package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.words.PageTexts;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.WebmasterPage;
import wegwijs.templates.view.WebmasterPage.CodeWord;
import wegwijs.templates.view.WebmasterPage.CodeWords;
import wegwijs.templates.view.WebmasterPage.Section;

/** Tells webmasters how to put a portal on their own site, with code to copy. Safe to share. */
final class WebmasterPages {
  private static final String PATH = "/webmaster";

  private final Frame frame;
  private final PageTexts texts;
  private final List<CodeWords> words;

  WebmasterPages(Frame frame, Vocabulary vocabulary, Language language) {
    texts = PageTexts.embedding(language);
    this.frame = frame;
    words =
        List.of(
            codeWords("themes", vocabulary, FacetId.CARE_QUESTION),
            codeWords("target-groups", vocabulary, FacetId.TARGET_GROUP));
  }

  PageAnswer show(Visit visit) {
    Snippets snippets = new Snippets(visit, texts);
    String lead = texts.text("lead");
    WebmasterPage page =
        new WebmasterPage(
            frame.layouts().listed(visit, lead, in -> in.page(PATH)),
            texts.text("title"),
            lead,
            List.of(
                section("link", snippets.link()),
                section("form", snippets.form()),
                section("widget", snippets.widget()),
                section("frame", snippets.frame()),
                new Section(
                    texts.text("policy"),
                    List.of(texts.text("policy.text"), texts.text("policy.where")),
                    snippets.policy()),
                new Section(texts.text("allowed"), allowed(visit), null)),
            words);
    return new PageAnswer.Shown(frame.pages().render(page));
  }

  private Section section(String key, String snippet) {
    return new Section(texts.text(key), List.of(texts.text(key + ".text")), snippet);
  }

  private List<String> allowed(Visit visit) {
    List<String> framers = visit.portal().hostSite().framers();
    List<String> lines = new ArrayList<>();
    lines.add(
        framers.isEmpty()
            ? texts.text("allowed.nobody")
            : texts.text("allowed.these", String.join(", ", framers)));
    lines.add(texts.text("allowed.ask"));
    return lines;
  }

  private CodeWords codeWords(String key, Vocabulary vocabulary, FacetId facet) {
    return new CodeWords(
        texts.text(key),
        vocabulary.facet(facet).map(Facet::terms).orElse(List.of()).stream()
            .map(term -> new CodeWord(term.id(), term.label()))
            .toList());
  }
}
