package wegwijs.server.admin.guidance;

import java.util.List;
import java.util.Optional;
import wegwijs.data.portal.Portals;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.server.written.Version;

/** What tries, keeps and undoes what administrators write. Safe to share between threads. */
public interface GuidanceWork {
  /** What a file says that was written in the browser; empty when there is none. */
  String read(FileName file);

  /**
   * What holds without what was written in the browser: the file of the installation, or else that
   * of the program; empty when neither has one.
   */
  String present(FileName file);

  /** Tells this text of a file from any other one. */
  String mark(FileName file);

  /** The files of a folder that were written in the browser. */
  List<FileName> list(String folder);

  /** The words as they are without what was written in the browser. */
  Vocabulary vocabularyWithout();

  /** The portals as they are without what was written in the browser. */
  Portals portalsWithout();

  /** Checks a draft together with all that holds now, and tells what it would do. */
  Tried attempt(Draft draft);

  /**
   * Checks a draft and puts it in the place of its file, for all requests from then on.
   *
   * @param mark of the text that the writer had before them
   * @param by the name of the writer
   */
  Saved save(Draft draft, String mark, String by);

  /** The latest versions of a file, newest first. */
  List<Version> versions(FileName file);

  /** What a version of a file says. */
  Optional<String> version(FileName file, String id);

  /** Reads all files again, also those that were changed by hand; says what is wrong in them. */
  Optional<Mistake> readAgain();
}
