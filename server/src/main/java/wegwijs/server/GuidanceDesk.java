package wegwijs.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import wegwijs.data.portal.Portals;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.server.admin.guidance.Effect;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Mistake;
import wegwijs.server.admin.guidance.Saved;
import wegwijs.server.admin.guidance.Tried;
import wegwijs.server.eval.JudgedQuestions;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.server.written.Version;
import wegwijs.server.written.WrittenFiles;

/**
 * Lets administrators change words, portals and situations while the server serves. What they write
 * is read together with all the rest, as at a start; only when the whole is right it is kept, and
 * takes the place of what held until then. Safe to share between threads.
 */
final class GuidanceDesk implements GuidanceWork {
  private static final List<String> FOLDERS = List.of("vocabulary", "words", "portals", "paths");
  private static final int MOST_VERSIONS = 50;

  private final Installation installation;
  private final LuceneSearch search;
  private final WrittenFiles files;

  private final ReentrantLock writing = new ReentrantLock();
  private volatile Consumer<Guidance> follower = any -> {};

  GuidanceDesk(Installation installation, LuceneSearch search, Clock clock) {
    this.installation = installation;
    this.search = search;
    this.files = new WrittenFiles(installation.home().written(), clock);
  }

  /** Tells of every change from now on, before the writer hears of it. */
  void tell(Consumer<Guidance> listener) {
    follower = listener;
  }

  @Override
  public String read(FileName file) {
    return files.read(file);
  }

  @Override
  public String present(FileName file) {
    Path own = installation.home().folder().resolve(file.toString());
    String shipped = "/wegwijs/" + file;
    try (InputStream in = Vocabulary.class.getResourceAsStream(shipped)) {
      if (Files.exists(own)) {
        return Files.readString(own);
      }
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String mark(FileName file) {
    return files.mark(file);
  }

  @Override
  public List<FileName> list(String folder) {
    return files.list(folder);
  }

  @Override
  public Vocabulary vocabularyWithout() {
    return Guidance.vocabularyOf(installation.home().folder());
  }

  @Override
  public Portals portalsWithout() {
    return Portals.of(installation.home().folder(), installation.places());
  }

  @Override
  public Tried attempt(Draft draft) {
    Guidance now = installation.guidance();
    try {
      return new Tried.Fits(effect(draft, now, read(draft)));
    } catch (ConfigurationException e) {
      return new Tried.Wrong(mistake(e));
    }
  }

  private Effect effect(Draft draft, Guidance now, Guidance then) {
    LuceneSearch later = search.speaking(then.vocabulary(), then.interpreter());
    boolean isOfWords = List.of("vocabulary", "words").contains(draft.file().folder());
    JudgedPreview preview =
        isOfWords
            ? JudgedPreview.of(
                JudgedQuestions.of(installation.home().eval()),
                search.speaking(now.vocabulary(), now.interpreter()),
                later)
            : new JudgedPreview(0, OptionalDouble.empty(), OptionalDouble.empty(), List.of());
    EmptyLinks links = new EmptyLinks(later);
    List<String> empty =
        then.situations().find(draft.file().name()).map(links::of).map(Stream::toList).stream()
            .filter(any -> draft.file().folder().equals("paths"))
            .flatMap(List::stream)
            .toList();
    return new Effect(
        isBehind(now, then),
        preview.asked(),
        preview.before(),
        preview.after(),
        preview.changed(),
        empty);
  }

  private static boolean isBehind(Guidance now, Guidance then) {
    return !then.vocabulary().fingerprint().equals(now.vocabulary().fingerprint());
  }

  @Override
  public Saved save(Draft draft, String mark, String by) {
    writing.lock();
    try {
      if (!mark.equals(mark(draft.file()))) {
        List<Version> latest = files.versions(draft.file(), 1);
        return new Saved.Overtaken(
            latest.isEmpty() ? new Version("", Instant.EPOCH, "") : latest.getFirst());
      }
      Guidance now = installation.guidance();
      Guidance then = read(draft);
      files.write(draft, by);
      adopt(then);
      return new Saved.Done(isBehind(now, then));
    } catch (ConfigurationException e) {
      return new Saved.Wrong(mistake(e));
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Optional<Mistake> readAgain() {
    writing.lock();
    try {
      adopt(
          Guidance.read(
              installation.home().folder(), installation.home().written(), installation::places));
      return Optional.empty();
    } catch (ConfigurationException e) {
      return Optional.of(mistake(e));
    } finally {
      writing.unlock();
    }
  }

  private void adopt(Guidance next) {
    installation.adopt(next);
    follower.accept(next);
  }

  /** All files, with this draft in the place of its file. */
  private Guidance read(Draft draft) {
    try {
      Path folder = Files.createTempDirectory("wegwijs-proef");
      try {
        files.copy(folder, FOLDERS, List.of(draft));
        return Guidance.read(installation.home().folder(), folder, installation::places);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The folder in which a draft was tried means nothing to the writer. */
  private static Mistake mistake(ConfigurationException fault) {
    Path file = Path.of(fault.position().file());
    String text = String.valueOf(fault.getMessage()).substring((fault.position() + ": ").length());
    return new Mistake(String.valueOf(file.getFileName()), fault.position().line(), text);
  }

  @Override
  public List<Version> versions(FileName file) {
    return files.versions(file, MOST_VERSIONS);
  }

  @Override
  public Optional<String> version(FileName file, String id) {
    return files.version(file, id);
  }
}
