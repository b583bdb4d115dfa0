package wegwijs.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.data.time.DutchTime;
import wegwijs.server.page.words.Freshness;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.templates.view.SourceView;
import wegwijs.templates.view.Trust;

/** Why a reader may believe what stands on the page. Safe to share. */
final class Trusts {
  private final Records records;
  private final Freshness freshness;
  private final PageTexts texts;

  Trusts(Words words, Records records) {
    this.records = records;
    freshness = words.freshness();
    texts = words.texts();
  }

  /** Reasons to believe a record, and where to tell that it is wrong. */
  Trust of(Stored<?> stored, String report) {
    LocalDate fetched = LocalDate.ofInstant(stored.lifecycle().lastSeen(), DutchTime.ZONE);
    return new Trust(
        freshness.checked(stored.lifecycle().lastVerified()),
        List.of(source(stored.provenance(), fetched)),
        report);
  }

  /**
   * A record that was read from a page of the web names that page; a file has no public address,
   * and its id says nothing to a reader.
   */
  private SourceView source(Provenance provenance, LocalDate fetched) {
    Optional<String> page = WebAddress.find(provenance.place());
    String name =
        page.flatMap(WebAddress::host)
            .or(() -> records.findSourceName(provenance.source()))
            .orElseGet(() -> texts.text("source.unnamed"));
    return new SourceView(name, page.orElse(null), fetched);
  }
}
