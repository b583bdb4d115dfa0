/**
 * How well the search answers judged questions: reading questions, judgments and runs, the figures,
 * the comparison with an earlier run, and the report of all this. Pure but for the reading of
 * files: it knows no index and asks nothing. Uses the JDK only.
 */
@NullMarked
package wegwijs.server.eval;

import org.jspecify.annotations.NullMarked;
