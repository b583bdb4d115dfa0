package wegwijs.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wegwijs.data.model.RecordKind;
import wegwijs.data.schema.IndexCommit;
import wegwijs.server.search.LuceneSearch;

/** {@code wegwijs check}: whether the index is whole and says what the store says. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Installation installation = Installation.open(Settings.of(System.getenv()));
    Optional<IndexCommit> commit = installation.readCommit();
    if (commit.isEmpty() || !installation.isCurrent(commit.get())) {
      throw new CannotContinue(CommandTexts.text("check.behind"));
    }
    int inStore = installation.store().records().count(RecordKind.SERVICE);
    int inIndex = countWhole(installation);
    if (inStore != inIndex) {
      throw new CannotContinue(CommandTexts.text("check.differs", inStore, inIndex));
    }
    List<String> empty = emptyLinks(installation);
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(CommandTexts.text("check.good", inStore));
      empty.forEach(link -> out.println(CommandTexts.text("check.emptyLink", link)));
    }
    return 0;
  }

  private static List<String> emptyLinks(Installation installation) {
    try (LuceneSearch search = installation.openSearch()) {
      return new EmptyLinks(search).of(installation.guidance().situations());
    } catch (IOException e) {
      throw installation.damaged(e);
    }
  }

  /** Reads every byte of the index; a damaged one is a fault with a remedy. */
  static int countWhole(Installation installation) {
    try (Directory directory = FSDirectory.open(installation.home().index());
        CheckIndex check = new CheckIndex(directory);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        throw installation.damaged(new IOException(status.segmentsFileName));
      }
      return reader.numDocs();
    } catch (IOException e) {
      throw installation.damaged(e);
    }
  }
}
