package wegwijs.server.eval;

import java.nio.file.Path;

/**
 * A file of questions, judgments or results cannot be used. The message is for an administrator:
 * the file, the line, the rule and the remedy.
 */
public final class EvalFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  EvalFileException(Path file, int line, String rule, String remedy) {
    super(file + ", regel " + line + ": " + rule + " " + remedy);
  }

  EvalFileException(Path file, Exception cause) {
    super("Het bestand " + file + " is niet te lezen. Controleer de naam en de rechten.", cause);
  }
}
