package wegwijs.indexer.build;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import wegwijs.data.schema.DutchAnalyzer;
import wegwijs.data.schema.IndexCommit;

/** Opens the index for writing, whatever state its files are in. */
final class IndexFolder {
  private static final double BUFFER_MB = 64;

  private IndexFolder() {}

  /**
   * What the last commit says; empty without one. An index of which any file is damaged is thrown
   * away, so that nothing can be built upon it.
   *
   * @throws IOException if the folder cannot be read, which says nothing of the index
   */
  static Optional<IndexCommit> findCommit(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : reader.leaves()) {
        segment.reader().checkIntegrity();
      }
      return IndexCommit.find(reader.getIndexCommit().getUserData());
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IllegalArgumentException
        | IllegalStateException e) {
      deleteCommits(directory);
      return Optional.empty();
    }
  }

  private static void deleteCommits(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Opens the last commit to change it. */
  static IndexWriter append(Directory directory) throws IOException {
    return new IndexWriter(directory, configuration(IndexWriterConfig.OpenMode.APPEND));
  }

  /** Opens an empty index; the last commit stays until there is a new one. */
  static IndexWriter create(Directory directory) throws IOException {
    return new IndexWriter(directory, configuration(IndexWriterConfig.OpenMode.CREATE));
  }

  private static IndexWriterConfig configuration(IndexWriterConfig.OpenMode mode) {
    IndexWriterConfig configuration = new IndexWriterConfig(new DutchAnalyzer());
    configuration.setOpenMode(mode);
    configuration.setRAMBufferSizeMB(BUFFER_MB);
    configuration.setCommitOnClose(false);
    return configuration;
  }
}
