package wegwijs.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.ingest.Fetch;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.Issue;

/**
 * What the servers of a feed answered, fetched before its run begins, so that the run does not hold
 * the store while slow servers answer. Bodies are kept as files, so that memory does not grow with
 * the feed; they are deleted when the feed was read. Used once, by one thread.
 */
final class SavedFeed implements Reading, Fetch {
  private final Source source;
  private final URI address;
  private final Path folder;
  private final List<Issue> remarks;
  private final Map<URI, Answer> answers = new HashMap<>();
  private BiFunction<URI, Path, Answer> web;

  /**
   * A feed that is still to be fetched.
   *
   * @param folder of this feed alone; what an earlier visit left there is deleted
   * @param remarks what is to be said of the source before its records
   * @param web answers an address; a body is written to the file that it is given
   */
  SavedFeed(
      Source source,
      URI address,
      Path folder,
      List<Issue> remarks,
      BiFunction<URI, Path, Answer> web) {
    this.source = source;
    this.address = address;
    this.folder = folder;
    this.remarks = List.copyOf(remarks);
    this.web = web;
  }

  /** Fetches all of it now. */
  SavedFeed fetched() {
    delete();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder %s cannot be made".formatted(folder), e);
    }
    if (source.format() == SourceFormat.HSDS) {
      walk();
    } else {
      get(address);
    }
    web = (other, file) -> new Answer.Failed("not fetched");
    return this;
  }

  /** Which pages an API has is known by reading them; what they hold is for the run. */
  private void walk() {
    try {
      Readers.read(source, address, this, Sink.NONE);
    } catch (SourceRefused e) {
      // The run reads the same answers, and refuses the feed with its reason.
    }
  }

  @Override
  public Answer get(URI asked) {
    Answer known = answers.get(asked);
    if (known == null) {
      known = web.apply(asked, folder.resolve(answers.size() + ".feed"));
      answers.put(asked, known);
    }
    return known;
  }

  @Override
  public void into(Sink sink) throws SourceRefused {
    remarks.forEach(sink::remark);
    try {
      Readers.read(source, address, this, sink);
    } finally {
      delete();
    }
  }

  private void delete() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder %s cannot be emptied".formatted(folder), e);
    }
  }
}
