package wegwijs.server;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.server.eval.EvalFileException;
import wegwijs.server.http.PortUnavailable;

/**
 * The program {@code wegwijs}. Results go to standard output, messages to standard error; the exit
 * code is 0 only when the work is done, 1 when it could not be, 2 when the words of the command are
 * wrong.
 */
@Command(
    name = "wegwijs",
    mixinStandardHelpOptions = true,
    version = "wegwijs 0.1.0",
    resourceBundle = CommandTexts.BUNDLE,
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      ImportCommand.class,
      CrawlCommand.class,
      SourceCommand.class,
      RunsCommand.class,
      IndexCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      EvalCommand.class,
      PlacesCommand.class,
      AccountCommand.class,
      RehearseCommand.class,
      PerformCommand.class
    })
public final class Wegwijs implements Runnable {
  /** Created by the command line. */
  public Wegwijs() {}

  /** Runs a command and ends the program. */
  public static void main(String[] arguments) {
    readShippedWords();
    System.exit(commandLine().execute(arguments));
  }

  /** Begins with what most commands need, while the words of the command are being understood. */
  private static void readShippedWords() {
    Thread.ofPlatform().daemon().start(() -> VocabularyLoader.load(List.of()));
  }

  static CommandLine commandLine() {
    Locale.setDefault(Locale.of("nl", "NL"));
    return new CommandLine(new Wegwijs())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(sentences());
  }

  /** What an administrator can mend is one sentence; anything else is a fault of the program. */
  private static IExecutionExceptionHandler sentences() {
    return (exception, command, result) -> {
      if (exception instanceof RunCancelled) {
        command.getErr().println(CommandTexts.text("command.cancelled"));
        return 1;
      }
      if (exception instanceof CannotContinue
          || exception instanceof StoreUnavailable
          || exception instanceof PortUnavailable
          || exception instanceof ConfigurationException
          || exception instanceof EvalFileException) {
        command.getErr().println(exception.getMessage());
        return 1;
      }
      throw exception;
    };
  }

  /** Without a command there is nothing to do but tell what there is. */
  @Override
  public void run() {
    CommandLine.usage(this, System.err);
    throw new CannotContinue(CommandTexts.text("command.missing"));
  }
}
