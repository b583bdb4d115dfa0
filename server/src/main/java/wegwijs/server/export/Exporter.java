package wegwijs.server.export;

import java.io.IOException;
import java.io.OutputStream;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.api.hsds.HsdsDocument;
import wegwijs.server.office.experience.Experiences;
import wegwijs.server.page.words.AreaWords;
import wegwijs.server.search.Search;

/**
 * Writes the directory as visitors see it: present records, one for what several sources tell, with
 * the labels of the index. Safe to share.
 */
public final class Exporter {
  private final RecordStore store;
  private final Search search;
  private final Vocabulary vocabulary;
  private final AreaWords areas;
  private final Experiences experiences;

  /** The directory of this store. */
  public Exporter(
      RecordStore store,
      Search search,
      Vocabulary vocabulary,
      AreaWords areas,
      Experiences experiences) {
    this.store = store;
    this.search = search;
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.experiences = experiences;
  }

  /** Writes it in a form; the stream stays open. */
  public void write(ExportFormat format, OutputStream out) throws IOException {
    switch (format) {
      case HSDS -> new HsdsDocument(store, search, vocabulary).write(out);
      case HSDS_CSV ->
          new HsdsTableDocument(new HsdsDocument(store, search, vocabulary)).write(out);
      case WEGWIJS -> new WegwijsDocument(store.records(), search).write(out);
      case CSV -> new ServiceSheet(store.records(), areas).write(out);
      case SURVEYS -> new SurveySheet(store.records(), experiences).write(out);
    }
  }
}
