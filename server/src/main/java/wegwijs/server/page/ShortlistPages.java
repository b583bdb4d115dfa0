package wegwijs.server.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.templates.view.Digest;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.Href;
import wegwijs.templates.view.ShortlistPage;
import wegwijs.templates.view.ShortlistPage.Entry;
import wegwijs.templates.view.ShortlistPage.Tools;

/** The visitor's own list, which stands in its address alone. Safe to share. */
final class ShortlistPages {
  private final Frame frame;
  private final Records records;
  private final Digests digests;
  private final PageTexts texts;

  ShortlistPages(Frame frame, Words words, Vocabulary vocabulary, Records records, Search search) {
    this.frame = frame;
    this.records = records;
    digests = new Digests(words, vocabulary, records, search);
    texts = words.texts();
  }

  PageAnswer show(Visit visitor, Shortlist asked) {
    List<Stored<Service>> found =
        records.listServices(asked.ids()).stream()
            .filter(stored -> stored.lifecycle().missingSince() == null)
            .toList();
    Visit visit =
        visitor.with(new Shortlist(found.stream().map(stored -> stored.value().id()).toList()));
    List<Digest> shortforms = digests.of(visit, found);
    List<Entry> entries =
        IntStream.range(0, found.size())
            .mapToObj(i -> new Entry(shortforms.get(i), without(visit, found.get(i))))
            .toList();
    ShortlistPage page =
        new ShortlistPage(
            frame.layouts().unlisted(visit),
            entries,
            asked.ids().size() - entries.size(),
            entries.isEmpty() ? null : tools(visit, entries));
    return new PageAnswer.Shown(frame.pages().render(page));
  }

  private static String without(Visit visit, Stored<Service> stored) {
    return visit.toggling(stored.value().id()).shortlist();
  }

  private Tools tools(Visit visit, List<Entry> entries) {
    String address = visit.origin() + visit.shortlist();
    return new Tools(
        mail(visit, entries, address),
        address,
        qr(address),
        visit.with(Shortlist.EMPTY).shortlist());
  }

  private static wegwijs.templates.view.@Nullable QrCode qr(String address) {
    return QrCodes.of(address).orElse(null);
  }

  /** A mail with names and numbers in it, as the one who gets it may not open links. */
  private String mail(Visit visit, List<Entry> entries, String address) {
    String subject = texts.text("list.mail-subject", visit.portal().texts().shortName());
    String body =
        entries.stream().map(entry -> lines(entry.digest())).collect(Collectors.joining("\n"))
            + "\n"
            + texts.text("list.mail-address")
            + "\n"
            + address
            + "\n";
    return Href.mail(subject, body);
  }

  private static String lines(Digest digest) {
    StringBuilder lines = new StringBuilder(digest.name().label()).append('\n');
    if (digest.organization() != null) {
      lines.append(digest.organization()).append('\n');
    }
    // The first facts are those by which it is reached.
    digest.facts().stream()
        .limit(3)
        .filter(fact -> !fact.lines().isEmpty())
        .forEach(fact -> lines.append(line(fact)).append('\n'));
    return lines.toString();
  }

  private static String line(Fact fact) {
    return fact.label() + ": " + String.join(", ", fact.lines());
  }
}
