package wegwijs.indexer.merge.match;

import wegwijs.data.store.Evidence;
import wegwijs.data.store.RecordPair;
import wegwijs.data.store.Verdict;

/** Two records that are, or may be, the same, and why. */
public record Match(RecordPair pair, Verdict verdict, Evidence evidence) {}
